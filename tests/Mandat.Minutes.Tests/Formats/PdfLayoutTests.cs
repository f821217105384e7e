using Mandat.Minutes.Source;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class PdfLayoutTests
{
    [Fact]
    public void Knows_headings_by_their_size_and_what_is_bold() => Assert.Equal(
        ["h1 Protokoll", "h2 Ekonomi", "Uppdrag", "Ida bokar lokal."], Shown(new Pdf()
            .Text(60, 780, "Protokoll", 20, true).Text(60, 740, "Ekonomi", 14, true).Text(60, 720, "Uppdrag", 11, true).Text(60, 700, "Ida bokar lokal.")));

    [Fact]
    public void Joins_the_lines_of_a_paragraph_and_a_divided_word() => Assert.Equal(
        ["Styrelsen gick igenom hur det har varit med vägen och kom fram till att den behöver lagas före vintern.", "Beslut: Vägen lagas."], Shown(new Pdf()
            .Text(60, 780, "Styrelsen gick igenom hur det har varit med vägen och kom fram till att den behö-")
            .Text(60, 766, "ver lagas före vintern.")
            .Text(60, 752, "Beslut: Vägen lagas.")));

    [Fact]
    public void Joins_a_list_item_that_goes_on() => Assert.Equal(
        ["- Ida skriver till kommunen om vägen och frågar om det finns pengar att söka för en ny bro", "- Ola tar in offerter"], Shown(new Pdf()
            .Text(60, 780, "-").Text(72, 780, "Ida skriver till kommunen om vägen och frågar om det finns pengar att söka för en ny")
            .Text(72, 766, "bro")
            .Text(60, 752, "-").Text(72, 752, "Ola tar in offerter")));

    [Fact]
    public void Reads_a_ruled_table_by_its_rules() => Assert.Equal(
        ["Vad ¦ Vem ¦ När", "Boka lokal till konferensen ¦ Ida Ek ¦ 3 maj", "Ring ¦ Ola ¦ "], Shown(new Pdf()
            .Across(60, 360, 800, 780, 745, 725).Rules(60, 360, 725, 800, 160, 260)
            .Text(64, 786, "Vad").Text(164, 786, "Vem").Text(264, 786, "När")
            .Text(64, 767, "Boka lokal till").Text(64, 753, "konferensen").Text(164, 760, "Ida Ek").Text(264, 760, "3 maj")
            .Text(64, 731, "Ring").Text(164, 731, "Ola")));

    [Fact]
    public void Reads_columns_that_are_set_without_rules() => Assert.Equal(
        ["Beslutande ¦ Ida Ek, ordförande", " ¦ Ola Ström", "Sekreterare ¦ Siv Dahl"], Shown(new Pdf()
            .Text(60, 780, "Beslutande").Text(200, 780, "Ida Ek, ordförande").Text(200, 766, "Ola Ström").Text(60, 752, "Sekreterare").Text(200, 752, "Siv Dahl")));

    [Fact]
    public void Keeps_a_running_head_once_and_drops_feet_and_page_numbers()
    {
        var pdf = new Pdf();
        for (var page = 1; page <= 3; page++)
        {
            pdf.Text(60, 810, "Byalaget 2024-05-03").Text(60, 700, $"Punkt {(char)('a' + page)} togs upp.").Text(60, 40, "www.example.org").Text(290, 25, $"Sida {page} av 3");
            if (page < 3) pdf.NextPage();
        }
        Assert.Equal(["Byalaget 2024-05-03", "Punkt b togs upp.", "Punkt c togs upp.", "Punkt d togs upp."], Shown(pdf));
    }

    [Fact]
    public void Joins_lines_though_head_and_foot_are_wider() => Assert.Equal(
        ["Protokoll ¦ Sida 1(1)", "Ordföranden går igenom läget och konstaterar att samtliga beslut är verkställda utom det om vägen, där det ännu inte finns någon tidplan."],
        Shown(new Pdf().Text(20, 815, "Protokoll").Text(530, 815, "Sida 1(1)")
            .Text(80, 700, "Ordföranden går igenom läget och konstaterar att samtliga beslut är")
            .Text(80, 686, "verkställda utom det om vägen, där det ännu inte finns någon tidplan.")
            .Text(20, 20, "Storgatan 1, Ängsvik", 8).Text(500, 20, "www.example.org", 8)));

    [Fact]
    public void Says_on_which_page_a_block_stands()
    {
        var source = Reading.Source(new Pdf().Text(60, 780, "Ett").NextPage().Text(60, 780, "Två").Build(), "a.pdf");

        Assert.Equal(PlaceUnit.Page, source.PlaceUnit);
        Assert.Equal([1, 2], source.Blocks.Select(b => b.Number));
    }

    private static string[] Shown(Pdf pdf) => Reading.Shown(Reading.Source(pdf.Build(), "a.pdf"));
}
