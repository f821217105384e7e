using System.Security;
using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>OpenDocument texts made in the test.</summary>
internal static class Odt
{
    private const string Names = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        """;

    private const string Automatic = """
        <office:automatic-styles>
          <style:style style:name="Fet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
          <text:list-style style:name="Nr"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/></text:list-style>
        </office:automatic-styles>
        """;

    public static byte[] Of(string body, string extra = "") => Packages.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{extra}<office:document-content {Names}>{Automatic}<office:body><office:text>{body}</office:text></office:body></office:document-content>"));

    public static string P(string text) => $"<text:p>{SecurityElement.Escape(text)}</text:p>";

    public static byte[] Of(SourceText text)
    {
        var body = new StringBuilder();
        foreach (var part in Blocks.Of(text))
            body.Append(part.Kind switch
            {
                BlockKind.TableRow => Table(part.Rows),
                BlockKind.Heading => $"<text:h text:outline-level=\"{part.Level}\">{SecurityElement.Escape(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}")}</text:h>",
                BlockKind.ListItem when part.Marker == "-" => Item(P(part.Text), part.Level),
                _ => P(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}"),
            });
        return Of(body.ToString());
    }

    private static string Item(string paragraph, int level) =>
        level == 0 ? paragraph : $"<text:list><text:list-item>{Item(paragraph, level - 1)}</text:list-item></text:list>";

    private static string Table(IReadOnlyList<string[]> rows) => $"<table:table>{string.Concat(rows.Select(Row))}</table:table>";

    private static string Row(string[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(c => $"<table:table-cell>{P(c)}</table:table-cell>"))}</table:table-row>";
}
