namespace Mandat.Minutes.Formats.Word;

/// <summary>Reads the properties of a paragraph or a run.</summary>
internal sealed class WordProperties(SafeXml xml)
{
    public void ReadParagraph(WordParagraph paragraph)
    {
        if (xml.IsEmpty) return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEndElement && xml.Depth == depth))
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "pStyle": paragraph.Style = xml.Attribute("val"); break;
                case "outlineLvl": paragraph.OutlineLevel = xml.Number("val"); break;
                case "numId": paragraph.NumberingId = xml.Number("val"); break;
                case "ilvl": paragraph.NumberingLevel = xml.Number("val"); break;
                case "del" or "moveFrom" when xml.Depth == depth + 2: paragraph.EndIsDeleted = true; break;
                case "pPrChange" or "sectPr" or "framePr": xml.Skip(); break;
            }
        }
    }

    public void ReadRun(WordParagraph paragraph)
    {
        if (xml.IsEmpty) return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEndElement && xml.Depth == depth))
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "b": paragraph.RunIsBold = WordXml.IsOn(xml); break;
                case "u": paragraph.RunIsUnderlined = WordXml.IsOn(xml); break;
                case "vanish": paragraph.RunIsHidden = WordXml.IsOn(xml); break;
                case "rPrChange": xml.Skip(); break;
            }
        }
    }
}
