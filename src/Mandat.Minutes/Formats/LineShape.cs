using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>What one line is by the marks it is written with: a heading (#), a list item (-, •, 1., a)), a row of cells, or a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">The content within the line, marks left out.</param>
/// <param name="Level">Heading level; 1 for a list item.</param>
/// <param name="Marker">The list mark, or null.</param>
/// <param name="Cells">The cells of a row.</param>
/// <param name="IsEmphasised">True when marks of emphasis surround the whole content.</param>
internal sealed partial record LineShape(
    BlockKind Kind, SourceSpan Content, int Level, string? Marker, IReadOnlyList<SourceSpan> Cells, bool IsEmphasised)
{
    /// <summary>The shape of a line; null when it is blank, a rule or the rule under a table head.</summary>
    public static LineShape? Of(string line, bool followsRow = false)
    {
        var content = Trim(line, 0, line.Length);
        if (content.IsEmpty || IsRule(line.AsSpan(content.Start, content.Length))) return null;
        var marker = Marks().Match(line, content.Start, content.Length);
        var rest = marker.Success ? Trim(line, marker.Index + marker.Length, content.End) : content;
        if (rest.IsEmpty) (marker, rest) = (Match.Empty, content);
        var isNumber = marker.Success && marker.ValueSpan.IndexOfAnyInRange('0', '9') >= 0;
        if ((!marker.Success || isNumber) && CellsOf(line, rest, content, followsRow) is { } cells)
            return new(BlockKind.TableRow, Around(cells), 0, null, cells, false);
        if (marker.Success && marker.Value[0] == '#') return Heading(line, rest, marker.Length);
        return marker.Success
            ? Emphasis(line, rest, BlockKind.ListItem, 1, Shared(marker.ValueSpan))
            : Emphasis(line, content, BlockKind.Paragraph, 0, null);
    }

    /// <summary>A heading, its number apart from its words.</summary>
    public static LineShape Heading(string line, SourceSpan at, int level)
    {
        var number = Marks().Match(line, at.Start, at.Length);
        var words = number.Success && number.ValueSpan.IndexOfAnyInRange('0', '9') >= 0 ? Trim(line, number.Index + number.Length, at.End) : at;
        return Emphasis(line, words.IsEmpty ? at : words, BlockKind.Heading, level, words.IsEmpty || words == at ? null : number.Value);
    }

    /// <summary>As a block of a text in which the line starts at <paramref name="offset"/>.</summary>
    public SourceBlock At(int offset, int level, int number) =>
        new(Kind, Shift(Content, offset), level, number, Cells.Count == 0 ? [] : [.. Cells.Select(c => Shift(c, offset))], IsEmphasised, Marker);

    /// <summary>
    /// The line as a row that goes on below another: it is indented to where a column of that row begins, so the columns before are empty.
    /// </summary>
    public LineShape Under(LineShape? row)
    {
        if (row is not { Kind: BlockKind.TableRow } || Kind is not (BlockKind.Paragraph or BlockKind.TableRow) || Content.Start < 3) return this;
        var column = row.Cells.ToList().FindIndex(1, c => !c.IsEmpty && Math.Abs(c.Start - Content.Start) <= 1);
        if (column < 0 || (Cells.Count > 0 && Cells[0].IsEmpty)) return this;
        var empty = Enumerable.Repeat(new SourceSpan(Content.Start, Content.Start), column);
        return this with { Kind = BlockKind.TableRow, Cells = [.. empty, .. Cells.Count > 0 ? Cells : [Content]] };
    }

    /// <summary>The line as a row whose cells have pipes between them and none around.</summary>
    public LineShape AsBareRow(string line)
    {
        var all = Kind == BlockKind.ListItem ? Trim(line, 0, line.Length) : Content;
        return LineCells.Piped("|" + line[all.Start..all.End], new(0, all.Length + 1)) is { } cells
            ? this with { Kind = BlockKind.TableRow, Content = all, Level = 0, Marker = null, Cells = [.. cells.Select(c => Shift(c, all.Start - 1))] }
            : this;
    }

    public static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>A text may hold very many list marks, nearly all the same.</summary>
    private static string Shared(ReadOnlySpan<char> marker) => marker switch
    {
        "-" => "-",
        "•" => "•",
        "–" => "–",
        "*" => "*",
        _ => marker.ToString(),
    };

    private static SourceSpan Shift(SourceSpan span, int offset) => new(span.Start + offset, span.End + offset);

    private static IReadOnlyList<SourceSpan>? CellsOf(string line, SourceSpan rest, SourceSpan content, bool followsRow) =>
        line[content.Start] == '|' ? LineCells.Piped(line, content)
        : LineCells.Spread(line, rest) is { } spread ? (rest == content ? LineCells.Leading(line, content, spread) : LineCells.Spread(line, content))
        : followsRow && rest == content && line[0] == '\t' ? LineCells.Leading(line, content, [content])
        : null;

    private static SourceSpan Around(IReadOnlyList<SourceSpan> cells)
    {
        var filled = cells.Where(c => !c.IsEmpty).ToList();
        return new(filled[0].Start, filled[^1].End);
    }

    private static LineShape Emphasis(string line, SourceSpan at, BlockKind kind, int level, string? marker)
    {
        foreach (var mark in (string[])["**", "__"])
        {
            var inner = line.AsSpan(at.Start, at.Length);
            if (inner.Length <= 4 || !inner.StartsWith(mark) || !inner.EndsWith(mark) || inner[2..^2].Contains(mark, StringComparison.Ordinal)) continue;
            return new(kind, Trim(line, at.Start + 2, at.End - 2), level, marker, [], true);
        }
        return new(kind, at, level, marker, [], false);
    }

    /// <summary>A line of dashes and the like, also the one under a table's head: drawn, not written.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 1 && line.IndexOfAnyExcept("-=_*~|:+ \t–—.") < 0;

    [GeneratedRegex(@"\G(?:
        \#{1,6}(?=[ ])
      | [-–—*•·▪◦‣●○■□➢✓\uF0B7\uF0A7](?:[ ]\[[ xX]\])?(?=\s)
      | [•▪●\uF0B7\uF0A7](?=\S)
      | [-–](?=\p{Lu}\p{Ll})
      | o(?=\t)
      | \d{1,3}(?:\.\d{1,2})*[.)](?=\s)
      | \d{1,2}[.)](?=\p{Lu}\p{Ll})
      | \d{1,2}(?:\.[1-9])+(?=\s+\p{Lu})
      | \(?[a-zA-Z0-9]\)(?=\s)
      )", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
