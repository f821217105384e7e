using Mandat.Minutes.Formats.Flow;

namespace Mandat.Minutes.Formats.OpenDocument;

/// <summary>Walks the content of an OpenDocument text once.</summary>
internal sealed class OpenDocumentBody(SafeXml xml, OpenDocumentStyles styles, FlowWriter flow)
{
    private const int MostRepeated = 100;
    private readonly OpenDocumentLists _lists = new(styles);
    private readonly Stack<OpenDocumentParagraph> _open = new();

    public void Read()
    {
        var isBody = false;
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "body") isBody = true;
            else if (!isBody && xml.IsElement) styles.Take(xml);
            else if (xml.IsElement) Begin();
            else if (xml.IsEndElement) End();
            else if (xml.IsText && _open.TryPeek(out var paragraph)) paragraph.Add(xml);
        }
    }

    private void Begin()
    {
        switch (xml.Name)
        {
            case "p" or "h": BeginParagraph(); break;
            case "span": if (!xml.IsEmpty && _open.TryPeek(out var paragraph)) paragraph.BeginSpan(xml.Attribute("style-name")); break;
            case "s": Append(new string(' ', Math.Clamp(xml.Number("c") ?? 1, 1, 200))); break;
            case "tab": Append("\t"); break;
            case "line-break": Append("\n"); break;
            case "list": if (!xml.IsEmpty) _lists.Begin(xml.Attribute("style-name"), xml.Attribute("continue-numbering") == "true" || xml.Attribute("continue-list") is not null); break;
            case "list-item": _lists.Item(xml.Number("start-value")); break;
            case "table": if (!xml.IsEmpty) flow.BeginTable(); break;
            case "table-row": flow.BeginRow(); break;
            case "table-cell" or "covered-table-cell": Cell(); break;
            case "note" or "annotation" or "tracked-changes" or "table-of-content" or "sequence-decls" or "forms" or "binary-data" or "ruby-text": xml.Skip(); break;
        }
    }

    private void BeginParagraph()
    {
        var style = xml.Attribute("style-name");
        var heading = xml.Name == "h" ? Math.Clamp(xml.Number("outline-level") ?? 1, 1, 9) : styles.HeadingLevel(style);
        var paragraph = new OpenDocumentParagraph(styles, style, heading);
        if (xml.IsEmpty) Write(paragraph);
        else _open.Push(paragraph);
    }

    private void Append(string text)
    {
        if (_open.TryPeek(out var paragraph)) paragraph.Append(text);
    }

    /// <summary>Spreadsheet habits: a cell may stand for several, and hold nothing.</summary>
    private void Cell()
    {
        var repeated = Math.Clamp(xml.Number("number-columns-repeated") ?? 1, 1, MostRepeated);
        for (; repeated > 1; repeated--) flow.BeginCell(1);
        flow.BeginCell(1);
    }

    private void End()
    {
        switch (xml.Name)
        {
            case "p" or "h": if (_open.TryPop(out var ended)) Write(ended); break;
            case "span": if (_open.TryPeek(out var paragraph)) paragraph.EndSpan(); break;
            case "list": _lists.End(); break;
            case "table": flow.EndTable(); break;
        }
    }

    private void Write(OpenDocumentParagraph paragraph)
    {
        var text = paragraph.Text.ToString();
        var isIn = _lists.Depth > 0 && !string.IsNullOrWhiteSpace(text);
        var mark = isIn ? _lists.Mark() : null;
        var depth = mark is null || paragraph.HeadingLevel > 0 ? 0 : _lists.Depth;
        flow.Paragraph(text, new FlowStyle(paragraph.HeadingLevel, depth, mark, paragraph.IsEmphasised));
    }
}
