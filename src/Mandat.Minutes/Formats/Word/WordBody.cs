using Mandat.Minutes.Formats.Flow;

namespace Mandat.Minutes.Formats.Word;

/// <summary>Walks the body of a Word document once: inserted text is in, deleted and moved-away text is out, hidden text is out.</summary>
internal sealed class WordBody(SafeXml xml, WordStyles styles, WordNumbering numbering, FlowWriter flow)
{
    private readonly Stack<WordParagraph> _open = new();
    private WordParagraph? _unended;

    public void Read()
    {
        while (xml.Read())
        {
            if (xml.IsElement)
            {
                if (!WordXml.IsWord(xml)) Foreign();
                else if (xml.Name == "p") BeginParagraph();
                else if (!Table() && _open.TryPeek(out var paragraph)) Inside(paragraph);
                else if (xml.Name is "sectPr" or "sdtPr" or "del" or "moveFrom") xml.Skip();
            }
            else if (xml.IsEndElement && WordXml.IsWord(xml)) End();
        }
        if (_unended is { } last) Write(last);
    }

    /// <summary>Of two ways to show the same thing (a text box, say) the first is read.</summary>
    private void Foreign()
    {
        if (xml.Name == "Fallback") xml.Skip();
    }

    private void BeginParagraph()
    {
        var paragraph = new WordParagraph();
        if (_unended is { } before) paragraph.Text.Append(before.Text);
        _unended = null;
        if (xml.IsEmpty) Write(paragraph);
        else _open.Push(paragraph);
    }

    private bool Table()
    {
        switch (xml.Name)
        {
            case "tbl" when !xml.IsEmpty: flow.BeginTable(); return true;
            case "tr": flow.BeginRow(); return true;
            case "tc": flow.BeginCell(1); return true;
            case "gridSpan": flow.Span(xml.Number("val") ?? 1); return true;
            default: return false;
        }
    }

    private void Inside(WordParagraph paragraph)
    {
        switch (xml.Name)
        {
            case "pPr": new WordProperties(xml).ReadParagraph(paragraph); break;
            case "rPr": new WordProperties(xml).ReadRun(paragraph); break;
            case "r": paragraph.BeginRun(); break;
            case "t": Text(paragraph); break;
            case "tab" or "ptab": paragraph.Text.Append('\t'); break;
            case "br" or "cr": paragraph.Text.Append('\n'); break;
            case "noBreakHyphen": paragraph.Text.Append('-'); break;
            case "del" or "moveFrom" or "delText" or "instrText" or "sdtPr" or "sectPr" or "rubyPr" or "rt": xml.Skip(); break;
        }
    }

    private void Text(WordParagraph paragraph)
    {
        if (paragraph.RunIsHidden || xml.IsEmpty)
        {
            xml.Skip();
            return;
        }
        var from = paragraph.Text.Length;
        while (xml.Read() && !xml.IsEndElement)
            if (xml.IsText) xml.AppendTo(paragraph.Text);
        for (var at = from; at < paragraph.Text.Length; at++)
            if (paragraph.Text[at] is '\n' or '\r' or '\t') paragraph.Text[at] = ' ';
        paragraph.Count(from, styles.Inherited(paragraph.Style, s => s.IsBold) ?? false);
    }

    private void End()
    {
        if (xml.Name == "tbl") flow.EndTable();
        if (xml.Name != "p" || !_open.TryPop(out var paragraph)) return;
        if (paragraph.EndIsDeleted) _unended = paragraph;
        else Write(paragraph);
    }

    private void Write(WordParagraph paragraph)
    {
        var heading = paragraph.OutlineLevel is { } outline ? (outline < 9 ? outline + 1 : 0) : styles.HeadingLevel(paragraph.Style);
        var (depth, marker) = Numbering(paragraph);
        if (styles.IsContents(paragraph.Style)) return;
        flow.Paragraph(paragraph.Text.ToString(), new FlowStyle(heading, heading > 0 ? 0 : depth, marker, paragraph.IsEmphasised));
    }

    private (int Depth, string? Marker) Numbering(WordParagraph paragraph)
    {
        var id = paragraph.NumberingId ?? styles.Inherited(paragraph.Style, s => s.NumberingId);
        if (id is null or 0 || paragraph.Text.Length == 0) return (0, null);
        var level = paragraph.NumberingLevel ?? numbering.LevelOf(id.Value, paragraph.Style)
            ?? styles.Inherited(paragraph.Style, s => s.NumberingLevel) ?? 0;
        var marker = numbering.Next(id.Value, level);
        return (marker is null ? 0 : Math.Clamp(level, 0, 8) + 1, marker);
    }
}
