using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>A line that is a row of a table drawn with bars.</summary>
internal static class TableLine
{
    /// <summary>The cells; empty for a rule between rows; null when the line is no row.</summary>
    public static List<SourceSpan>? Cells(string line, int at)
    {
        if (line is not ['|', ..] || line.AsSpan().Count('|') < 2) return null;
        var cells = new List<SourceSpan>();
        var end = line.EndsWith('|') ? line.Length - 1 : line.Length;
        for (var start = 1; start <= end;)
        {
            var bar = line.IndexOf('|', start, end - start);
            if (bar < 0) bar = end;
            cells.Add(Trimmed(line, at, start, bar));
            start = bar + 1;
        }
        return line.AsSpan().IndexOfAnyExcept("|-:=+ ") < 0 ? [] : cells;
    }

    private static SourceSpan Trimmed(string line, int at, int start, int end)
    {
        while (start < end && line[start] == ' ') start++;
        while (end > start && line[end - 1] == ' ') end--;
        return new SourceSpan(at + start, at + end);
    }
}
