using Mandat.Minutes.Formats.Flow;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>What a part of a tagged document is.</summary>
internal enum PdfTagKind
{
    Paragraph,
    TableStart,
    Row,
    Cell,
    TableEnd,
}

/// <summary>A paragraph of a tagged document, or the begin or end of something that holds paragraphs.</summary>
internal sealed record PdfTagPart(PdfTagKind Kind, IReadOnlyList<PdfWord> Words, FlowStyle Style, bool IsInTable, int Columns)
{
    public static PdfTagPart Of(PdfTagKind kind) => new(kind, [], default, false, 1);

    public static void Write(IReadOnlyList<PdfTagPart> parts, FlowWriter flow, double width)
    {
        var free = parts.Where(p => p.Kind == PdfTagKind.Paragraph && !p.IsInTable).SelectMany(p => PdfLine.InOrder(p.Words)).ToList();
        var measures = new PdfMeasures(free, width);
        var hasHeadings = parts.Any(p => p.Style.HeadingLevel > 0);
        var columns = new PdfColumns();
        foreach (var part in parts) part.Write(flow, measures, columns, hasHeadings);
    }

    private void Write(FlowWriter flow, PdfMeasures measures, PdfColumns columns, bool hasHeadings)
    {
        switch (Kind)
        {
            case PdfTagKind.Paragraph: WriteParagraph(flow, measures, columns, hasHeadings); break;
            case PdfTagKind.TableStart: flow.BeginTable(); break;
            case PdfTagKind.Row: flow.BeginRow(); break;
            case PdfTagKind.Cell: flow.BeginCell(Columns); break;
            case PdfTagKind.TableEnd: flow.EndTable(); break;
        }
    }

    /// <summary>A line of a paragraph ends where it is full, and else where its writer ended it; in the narrow cells of a table it is always full.</summary>
    private void WriteParagraph(FlowWriter flow, PdfMeasures measures, PdfColumns columns, bool hasHeadings)
    {
        var lines = PdfLine.InOrder(Words);
        var text = Indented(lines[0], columns);
        for (var at = 1; at < lines.Count; at++)
        {
            var isFull = IsInTable || lines[at].Page != lines[at - 1].Page || PdfMeasures.IsFull(lines[at - 1], lines[at], measures.Edge);
            text = isFull ? PdfJoining.Join(text, lines[at].Text()) : text + "\n" + Indented(lines[at], columns);
        }
        flow.Place = Words[0].Page;
        var level = hasHeadings || IsInTable || Style.ListDepth > 0 ? Style.HeadingLevel : measures.HeadingLevel(lines[0]);
        flow.Paragraph(IsInTable ? text.Replace('\t', ' ') : text, Style with { HeadingLevel = level });
    }

    /// <summary>A line below a row that was set with tabs, and begins where one of its columns does, has empty cells before it.</summary>
    private string Indented(PdfLine line, PdfColumns columns)
    {
        if (IsInTable || Style.ListDepth > 0 || Style.HeadingLevel > 0) return line.Text();
        var before = columns.EmptyBefore(line);
        columns.Begin(line, before);
        return new string('\t', before) + line.Text();
    }
}
