using System.Security;
using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>Word documents made in the test, from a body in markup or from the blocks of a plain text.</summary>
internal static class Docx
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public const string Styles = $"""
        <w:styles {W}>
          <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen rubrik"/><w:basedOn w:val="Rubrik2"/></w:style>
          <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Rubrik3"><w:name w:val="Heading 3"/></w:style>
          <w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Paragrafrubrik"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="toc 1"/></w:style>
        </w:styles>
        """;

    public const string Numbering = $"""
        <w:numbering {W}>
          <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
          <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="40"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/><w:pStyle w:val="Para"/></w:lvl></w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
          <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        </w:numbering>
        """;

    public static byte[] Of(string body) => Packages.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", Document(body)), ("word/styles.xml", Styles), ("word/numbering.xml", Numbering));

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {W}><w:body>{body}</w:body></w:document>";

    public static string P(string text, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r></w:p>";

    public static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    public static string Number(int id, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{P(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>The same document as a plain text, its rows as tables and its dashes as lists.</summary>
    public static byte[] Of(SourceText text)
    {
        var body = new StringBuilder();
        foreach (var part in Blocks.Of(text))
            body.Append(part.Kind switch
            {
                BlockKind.TableRow => Table([.. part.Rows]),
                BlockKind.Heading => P(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}", Style($"Rubrik{part.Level}")),
                BlockKind.ListItem when part.Marker == "-" => P(part.Text, Number(1, part.Level - 1)),
                _ => P(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}"),
            });
        return Of(body.ToString());
    }

    private static string Escaped(string text) => SecurityElement.Escape(text)!;
}
