using System.Text;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class PdfTagTests
{
    private const string Content = """
        /Artifact BMC BT /F1 9 Tf 60 820 Td (Sida 1) Tj ET EMC
        /P <</MCID 0>> BDC BT /F1 11 Tf 60 700 Td (Protokoll) Tj ET EMC
        /P <</MCID 1>> BDC BT /F1 11 Tf 60 680 Td (En rad) Tj 0 -14 Td (och en till) Tj ET EMC
        /Lbl <</MCID 2>> BDC BT /F1 11 Tf 60 640 Td (\267) Tj ET EMC
        /P <</MCID 3>> BDC BT /F1 11 Tf 72 640 Td (Ida bokar) Tj ET EMC
        /P <</MCID 4>> BDC BT /F1 11 Tf 60 600 Td (Vad) Tj ET EMC
        /P <</MCID 5>> BDC BT /F1 11 Tf 160 600 Td (Vem) Tj ET EMC
        """;

    [Fact]
    public void Reads_headings_lists_and_tables_by_their_tags() => Assert.Equal(
        ["h1 Protokoll", "En rad", "och en till", "- Ida bokar", "Vad ¦ Vem"], Shown("/Rubrik /H1", "<</S /Table /K <</S /TR /K [<</S /TD /K 4>> <</S /TD /K 5>>]>>>>"));

    [Fact]
    public void Reads_by_layout_when_the_tags_leave_out_text() => Assert.Contains("Vad ¦ Vem", Shown("/Rubrik /H1", "", "<</S /Rubrik /K 0>>"));

    private static string[] Shown(string role, string table, string? only = null)
    {
        var kids = only ?? $"<</S /Rubrik /K 0>> <</S /P /K 1>> <</S /L /K <</S /LI /K [<</S /Lbl /K 2>> <</S /LBody /K 3>>]>>>> {table}";
        var pdf = Pdf.Raw("", [
            .. ((string[])["<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R>>", Pdf.Pages, Pdf.Page]).Select(Encoding.Latin1.GetBytes),
            Pdf.Stream(Content), Encoding.Latin1.GetBytes(Pdf.Font),
            Encoding.Latin1.GetBytes($"<</Type /StructTreeRoot /RoleMap <<{role}>> /K <</S /Document /Pg 3 0 R /K [{kids}]>>>>")]);
        return Reading.Shown(Reading.Source(pdf, "a.pdf"));
    }
}
