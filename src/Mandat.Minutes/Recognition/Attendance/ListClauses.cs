using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>How the lists of a document are put together.</summary>
internal static class ListClauses
{
    private const int Deepest = 30;
    private const int Fewest = 2;

    /// <summary>True when each person of a list stands apart from the others, with a comma before the party: "A, X; B, Y", or a line for each.</summary>
    public static bool IsOneEach(Draft draft)
    {
        var lines = 0;
        foreach (var line in draft.Passages.Take(Deepest))
        {
            if (line.Kind == PassageKind.Row || line.Text.Length > 600) continue;
            var labelled = Labelled.In(line.Text);
            if (labelled.Label == Label.Present && line.Text[labelled.ValueStart..].Split(';') is { Length: >= Fewest } parts && parts.All(p => Attribute(p, line) is not null) && parts.Any(p => Attribute(p, line) == true)) return true;
            if (!labelled.HasLabel && Attribute(line.Text, line) == true) lines++;
        }
        return lines >= Fewest;
    }

    /// <summary>True for a full name and a comma before what is no name, false when a name stands there too, null for other words.</summary>
    private static bool? Attribute(string text, Passage line)
    {
        var comma = text.IndexOf(',');
        if (comma < 4 || text.AsSpan().Count(',') > 2) return null;
        var name = text[..comma].Split('(')[0].Trim();
        if (!name.Contains(' ') || !Naming.IsName(name, line.Words.People)) return null;
        var rest = text[(comma + 1)..].Split(',', '(', '–')[0].Trim(' ', '.');
        return rest.Length > 1 && rest.AsSpan().Count(' ') < 4 && !Naming.IsName(rest, line.Words.People);
    }

    /// <summary>"Ehn" of three letters, before the full stop, after a name: no title.</summary>
    private static bool IsLastName(string text, int stop, Vocabulary words)
    {
        var blank = text.LastIndexOf(' ', stop - 1);
        return stop - blank == 4 && blank > 2 && char.IsUpper(text[blank + 1]) && char.IsLower(text[blank - 1]) && !words.People.Honorific.IsMatch(text[(blank + 1)..] + " A") && text.LastIndexOf(' ', blank - 1) is var before && char.IsUpper(text[before + 1]);
    }

    /// <summary>The sentences of a list: a full stop after a word, before a capital.</summary>
    public static IEnumerable<(int From, int To)> In(string text, int start, int end, Vocabulary words)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (text[i] == '.' && words.Abbreviations.Contains(text[(text.LastIndexOfAny([' ', ',', '('], i) + 1)..i].ToLowerInvariant())) continue;
            if (text[i] != '.' || text[i + 1] != ' ' || !char.IsUpper(text[i + 2]) || !(char.IsLower(text[Math.Max(start, i - 1)]) || text[i - 1] == ')')) continue;
            if (i - text.LastIndexOf(' ', i - 1) <= 5 && text.LastIndexOf(' ', i - 1) is var blank && char.IsUpper(text[blank + 1]) && !text[start..i].Contains(',') || i - text.LastIndexOf(' ', i - 1) <= 4 && !IsLastName(text, i, words)) continue;
            yield return (start, i);
            start = i + 2;
        }
        yield return (start, end);
    }
}
