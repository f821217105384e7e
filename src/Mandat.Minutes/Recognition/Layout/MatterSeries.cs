using System.Text.RegularExpressions;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Letters, Roman numbers and codes that count the matters of a document: "A Formalities", "IV. New business", "A/24/03 Play area". One such line alone counts nothing.</summary>
internal static partial class MatterSeries
{
    private const int Fewest = 3;
    private const int FewestLetters = 2;
    private const int LongestTitle = 100;
    private const int LongestCode = 20;

    private sealed record Entry(int Index, int Number, string Code, int Length);

    /// <summary>The mark of each line of a series, and its length.</summary>
    public static Dictionary<SourceBlock, (string Marker, int Length)> In(SourceText source)
    {
        var marks = new Dictionary<SourceBlock, (string, int)>(ReferenceEqualityComparer.Instance);
        var runs = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || block.Span.Length is < 4 or > 400 || !char.IsUpper(source.Text[block.Span.Start]) && !char.IsDigit(source.Text[block.Span.Start])) continue;
            if (Code().Match(source.Text, block.Span.Start, Math.Min(LongestCode, block.Span.Length)) is not { Success: true } match) continue;
            Take(match, i, runs, source, marks);
        }
        foreach (var run in runs.Values) Finish(run, source, marks);
        return marks;
    }

    private static void Take(Match match, int index, Dictionary<string, List<Entry>> runs, SourceText source, Dictionary<SourceBlock, (string, int)> marks)
    {
        var (key, number) = Counted(match, runs);
        if (!runs.TryGetValue(key, out var run)) runs[key] = run = [];
        if (run.Count > 0 && number != run[^1].Number + 1)
        {
            Finish(run, source, marks);
            run.Clear();
        }
        if (run.Count > 0 || number == 1 || match.Groups["pre"].Success) run.Add(new Entry(index, number, match.Value.Trim(), match.Length));
    }

    /// <summary>"I." is the first of Roman numbers and the ninth letter: what went before tells which.</summary>
    private static (string Key, int Number) Counted(Match match, Dictionary<string, List<Entry>> runs)
    {
        if (match.Groups["n"] is { Success: true } digits) return (match.Groups["pre"].Value + (match.Value.Contains('|') ? "|" : "#"), int.Parse(digits.ValueSpan));
        var mark = match.Groups["mark"].Value;
        var stop = match.Groups["stop"].Value;
        var letter = mark.Length == 1 ? mark[0] - 'A' + 1 : 0;
        var roman = Roman(mark);
        if (letter > 0 && (roman == 0 || runs.TryGetValue("A" + stop, out var letters) && letters.Count > 0 && letters[^1].Number == letter - 1)) return ("A" + stop, letter);
        return ("I" + stop, roman);
    }

    private static int Roman(string mark)
    {
        var sum = 0;
        for (var i = 0; i < mark.Length; i++)
        {
            var value = mark[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (value == 0) return 0;
            sum += i + 1 < mark.Length && mark[i + 1] is 'V' or 'X' && value == 1 && mark[i + 1] != mark[i] ? -value : value;
        }
        return sum;
    }

    /// <summary>Most have text under them: a list of persons by their initials has none.</summary>
    private static void Finish(List<Entry> run, SourceText source, Dictionary<SourceBlock, (string, int)> marks)
    {
        if (run.Count < (run.Count > 0 && run[0].Code[^1] is '.' or ')' && run[0].Code.Length == 2 ? FewestLetters : Fewest)) return;
        if (run[0].Code.TrimEnd('.', ')').All(char.IsDigit) && run.Count(e => char.IsLower(source.Text[source.Blocks[e.Index].Span.Start + e.Length])) * 2 <= run.Count) return;
        var indexes = run.Select(e => e.Index).ToHashSet();
        if (run.Count(e => !indexes.Contains(e.Index + 1)) < run.Count - 1 || run.Exists(e => IsText(source, source.Blocks[e.Index]))) return;
        foreach (var entry in run) marks.TryAdd(source.Blocks[entry.Index], ("§ " + entry.Number, entry.Length));
    }

    private static bool IsText(SourceText source, SourceBlock block) => block.Span.Length > LongestTitle || source.Text[block.Span.End - 1] == '.';

    [GeneratedRegex(@"\G(?:(?<mark>[A-Z]|[IVX]{2,5})(?<stop>[.:)]?)|(?<pre>\p{Lu}{1,5}[/ -]?\d{2,4}[/:-])(?<n>\d{1,3})|(?<pre>(?!Sid|Bil|App|Ann)\p{Lu}\p{L}{0,4}\.?\s)(?<n>\d{1,3})[.:)]|(?<n>\d{1,2})\s\|)\s+(?=[\p{Lu}""'\d])|\G(?<n>\d{1,2})[.)]?\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
