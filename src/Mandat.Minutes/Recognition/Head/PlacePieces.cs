using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Dates;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>What is left of a line when its dates, weekdays and times are taken away.</summary>
internal static partial class PlacePieces
{
    public static List<(int From, int To)> In(string text, int start, int end, Vocabulary words)
    {
        var value = text[start..end];
        var cuts = DateScanner.Scan(value, words.Dates).Where(d => d.IsDay).Select(d => (d.Start, d.End)).ToList();
        cuts.AddRange(words.Head.Time.Matches(value).Select(m => (m.Index, m.Index + m.Length)));
        cuts.AddRange(words.Head.Weekday.Matches(value).Select(m => (m.Index, m.Index + m.Length)));
        cuts.Sort();
        cuts.Add((value.Length, value.Length));
        var pieces = new List<(int, int)>();
        var from = 0;
        foreach (var (cut, next) in cuts)
        {
            if (cut > from) Add(value, from, cut, start, pieces);
            from = Math.Max(from, next);
        }
        return pieces;
    }

    private static void Add(string value, int from, int to, int offset, List<(int, int)> pieces)
    {
        var piece = Edge().Match(value[from..to]);
        if (!piece.Success || piece.Groups["inner"].Length < 2) return;
        var at = offset + from + piece.Groups["inner"].Index;
        pieces.Add((at, at + piece.Groups["inner"].Length));
    }

    [GeneratedRegex(@"^(?:[\s,.;:|/·–(-]|\b(?:den|kl|klockan|på|i|at|on|vid|the)\b\.?)*(?<inner>\w.*?)(?:[\s,;:|/·–-]|(?<!\([^()]{0,40})\)|\b(?:den|d|kl|klockan|at|on)\b\.?)*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();
}
