using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>The cells of a line that is a row: between pipes, or spread by tabs or wide gaps.</summary>
internal static class LineCells
{
    private const int WideGap = 3;

    /// <summary>Cells between pipes; null when there is only one pipe or nothing between them.</summary>
    public static IReadOnlyList<SourceSpan>? Piped(string line, SourceSpan content)
    {
        var cells = new List<SourceSpan>();
        var from = content.Start + 1;
        for (var at = from; at <= content.End; at++)
        {
            if (at < content.End && line[at] != '|') continue;
            if (at < content.End || at > from) cells.Add(LineShape.Trim(line, from, at));
            from = at + 1;
        }
        return cells.Count > 1 ? Placed(cells) : null;
    }

    /// <summary>Cells spread by tabs or by at least three blanks; null when there is only one.</summary>
    public static IReadOnlyList<SourceSpan>? Spread(string line, SourceSpan content)
    {
        var cells = new List<SourceSpan>();
        var from = content.Start;
        for (var at = from; at < content.End; at++)
        {
            var gap = GapAt(line, at);
            if (gap == 0) continue;
            for (var tabs = Math.Max(1, line.AsSpan(at, gap).Count('\t')); tabs > 0; tabs--)
            {
                cells.Add(LineShape.Trim(line, from, at));
                from = at;
            }
            from = at += gap;
        }
        if (cells.Count == 0) return null;
        cells.Add(LineShape.Trim(line, from, content.End));
        return Placed(cells);
    }

    /// <summary>Adds the empty cells that tabs before the content stand for.</summary>
    public static IReadOnlyList<SourceSpan> Leading(string line, SourceSpan content, IReadOnlyList<SourceSpan> cells)
    {
        var tabs = line.AsSpan(0, content.Start).Count('\t');
        return tabs == 0 ? cells : [.. Enumerable.Repeat(new SourceSpan(content.Start, content.Start), tabs), .. cells];
    }

    /// <summary>Length of a gap between columns that starts here, 0 when none does.</summary>
    private static int GapAt(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] is ' ' or '\t') end++;
        var gap = line.AsSpan(at, end - at);
        return gap.Contains('\t') || gap.Length >= WideGap ? gap.Length : 0;
    }

    /// <summary>Empty cells at the ends are placed inside the row's span.</summary>
    public static IReadOnlyList<SourceSpan>? Placed(List<SourceSpan> cells)
    {
        var filled = cells.Where(c => !c.IsEmpty).ToList();
        if (filled.Count == 0) return null;
        int start = filled[0].Start, end = filled[^1].End;
        return [.. cells.Select(c => c.IsEmpty ? new SourceSpan(Math.Clamp(c.Start, start, end), Math.Clamp(c.Start, start, end)) : c)];
    }
}
