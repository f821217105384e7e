using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Named initiatives: in quotes, after a word for an initiative, or by their capitals.</summary>
internal sealed partial class InitiativeRecogniser(Draft draft)
{
    private readonly HashSet<string> seen = [];

    public static void Run(Draft draft)
    {
        var recogniser = new InitiativeRecogniser(draft);
        foreach (var passage in draft.Passages)
        {
            recogniser.Quoted(passage);
            if (passage.Kind != PassageKind.Row) recogniser.Kinds(passage);
        }
        draft.Initiatives.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    private void Quoted(Passage passage)
    {
        foreach (Match match in Quotes().Matches(passage.Text))
        {
            var name = match.Groups["name"];
            if (!char.IsUpper(name.Value[0]) || draft.Agenda.Exists(a => Plain.Key(a.Title) == Plain.Key(name.Value))) continue;
            Add(passage.At(name));
        }
    }

    private void Kinds(Passage passage)
    {
        var words = passage.Words;
        for (var match = words.Matters.InitiativeKind.Match(passage.Text); match.Success; match = words.Matters.InitiativeKind.Match(passage.Text, match.Groups["name"].Index))
        {
            var name = match.Groups["name"];
            if (name.Value[0] is '"' or '\'' || char.IsDigit(name.Value[0])) continue;
            var length = NameLength(name.Value, words);
            if (length > 2 && !Bodies.IsBody(name.Value[..length], words) && draft.Roster.Named(name.Value[..length]).Count == 0) Add(passage.At(name.Index, length));
        }
    }

    /// <summary>A name goes on until a verb, a small word or a sign.</summary>
    private static int NameLength(string text, Vocabulary words)
    {
        var end = 0;
        foreach (Match word in Words().Matches(text))
        {
            if (word.Index > 0 && text[word.Index - 1] is not (' ' or '-')) break;
            if (end > 0 && (words.Matters.NameStop.IsMatch(word.Value) || words.Acts.PresentTense.IsMatch(word.Value))) break;
            end = word.Index + word.Length;
            if (text.AsSpan(0, end).Count(' ') >= 4 || (end < text.Length && text[end] is '.' or ',' or ':' or ';' or ')')) break;
        }
        return end;
    }

    private void Add(SourceSpan span)
    {
        var name = draft.At(span);
        if (name.Length < 3 || !seen.Add(Plain.Key(name))) return;
        draft.Initiatives.Add(new FoundInitiative(name) { Spans = [span] });
    }

    [GeneratedRegex("""(?<![\p{L}\d])(?:"(?<name>[^"]{3,70})"|'(?<name>[^']{3,70})')(?![\p{L}\d])""", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"[\p{L}\d&-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
