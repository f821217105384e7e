namespace Mandat.Minutes.Formats.Flow;

/// <summary>The lines of a cell; a line that was broken for width only is joined again.</summary>
internal static class FlowCell
{
    private const int ShortLine = 40;

    public static List<string> Lines(List<FlowItem> cell)
    {
        var lines = new List<string>();
        foreach (var paragraph in cell.OfType<FlowParagraph>())
        {
            var mark = paragraph.Style is { ListDepth: > 0, Marker: { } marker } && marker.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? marker + " " : "";
            foreach (var line in paragraph.Text.Split('\n'))
                Add(lines, mark + string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        return lines;
    }

    private static void Add(List<string> lines, string line)
    {
        if (line.Length == 0) return;
        if (lines.Count > 0 && GoesOn(lines[^1], line)) lines[^1] += " " + line;
        else lines.Add(line);
    }

    private static bool GoesOn(string before, string line) =>
        before.EndsWith(',') || (before.Length < ShortLine && char.IsLower(line[0]) && before[^1] is not ('.' or ':' or ';' or '?' or '!'));
}
