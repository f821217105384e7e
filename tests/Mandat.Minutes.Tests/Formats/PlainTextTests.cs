using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("- Lokal bokas", "- Lokal bokas")]
    [InlineData("– Lokal bokas", "– Lokal bokas")]
    [InlineData("•Lokal bokas", "• Lokal bokas")]
    [InlineData("-Anna bokar", "- Anna bokar")]
    [InlineData("1. Inledning", "1. Inledning")]
    [InlineData("12) Övrigt", "12) Övrigt")]
    [InlineData("a) Lokal", "a) Lokal")]
    [InlineData("2.1 Ekonomi", "2.1 Ekonomi")]
    [InlineData("- [x] Skicka kallelse", "- [x] Skicka kallelse")]
    public void Leaves_list_marks_outside_the_span(string line, string shown)
    {
        var source = Reading.Text(line);

        Assert.Equal([shown], Reading.Shown(source));
        Assert.Equal(BlockKind.ListItem, source.Blocks[0].Kind);
    }

    [Theory]
    [InlineData("1 150 personer kom")]
    [InlineData("09.30 Samling")]
    [InlineData("2024-05-06 kl. 10")]
    [InlineData("§ 7 Dagordning")]
    [InlineData("-5 procent")]
    [InlineData("A. Berg hälsade välkommen")]
    public void Takes_numbers_and_initials_for_text(string line) => Assert.Equal([line], Reading.Shown(Reading.Text(line)));

    [Fact]
    public void Reads_rows_between_pipes_and_skips_the_rule_under_the_head() => Assert.Equal(
        ["Namn ¦ Roll ¦ Med", "Ida Ek ¦ ¦ Ja".Replace("¦ ¦", "¦  ¦")],
        Reading.Shown(Reading.Text("| Namn | Roll | Med |\n|------|:---:|---|\n| Ida Ek |  | Ja |")));

    [Fact]
    public void Reads_rows_spread_by_tabs_with_their_empty_first_cell() => Assert.Equal(
        ["Beslutande ¦ Ida Ek (C), ordförande", " ¦ Ola Ström (M)", "Sekreterare ¦ Eva Lind"],
        Reading.Shown(Reading.Text("Beslutande\tIda Ek (C), ordförande\n\tOla Ström (M)\nSekreterare    Eva Lind")));

    [Fact]
    public void Reads_a_line_indented_to_a_column_as_a_row_with_empty_cells_before_it() => Assert.Equal(
        ["Beslutande ¦ Ida Ek (C), ordförande", " ¦ Ola Ström (M)", " ¦ Siv Dahl (L)", "Justerare ¦ Ola Ström"],
        Reading.Shown(Reading.Text("""
            Beslutande          Ida Ek (C), ordförande
                                Ola Ström (M)
                                Siv Dahl (L)
            Justerare           Ola Ström
            """)));

    [Fact]
    public void Keeps_a_running_number_as_a_cell() => Assert.Equal(
        ["3. ¦ Boka lokal ¦ Ida"], Reading.Shown(Reading.Text("3.\tBoka lokal\tIda")));

    [Fact]
    public void Reads_rows_with_pipes_between_only() => Assert.Equal(
        ["Vad ¦ Vem", "Boka lokal ¦ Ida"], Reading.Shown(Reading.Text("Vad | Vem\n--- | ---\nBoka lokal | Ida")));

    [Fact]
    public void Joins_lines_that_were_broken_at_a_margin()
    {
        var text = """
            Styrelsen gick igenom läget i projektet och konstaterade att det
            går enligt planen. Nästa steg är att bjuda in till ett större
            möte med alla som är berörda och att samla in deras synpunkter
            före sommaren.
            Beslut: Mötet hålls.
            - Ida tar fram en inbjudan som kan skickas till alla som bor i
              området
            """;
        Assert.Equal(3, Reading.Text(text).Blocks.Count);
    }

    [Fact]
    public void Does_not_join_lines_that_are_paragraphs() => Assert.Equal(
        2, Reading.Text("Datum: 3 maj\nplats: Storgatan 4, Lillköping, i stora salen på andra våningen").Blocks.Count);

    [Fact]
    public void Reads_depth_by_indentation() => Assert.Equal(
        ["- ett", "  - två", "  - två igen", "- ett igen"], Reading.Shown(Reading.Text("- ett\n  - två\n  - två igen\n- ett igen")));

    [Fact]
    public void Reads_markdown_without_its_marks() => Assert.Equal(
        ["h1 Möte", "Beslut: Ida bokar lokal", "Närvarande", "- Ola och länken"],
        Reading.Shown(Reading.Text("# Möte\n\n**Beslut:** Ida *bokar* lokal\n\n**Närvarande**\n\n- Ola och [länken](https://example.org)", "a.md")));

    [Fact]
    public void Sees_what_is_bold_as_a_whole() => Assert.True(Reading.Text("**Närvarande**").Blocks[0].IsEmphasised);

    [Fact]
    public void Reads_underlined_lines_as_headings() => Assert.Equal(
        ["h1 Möte i rådet", "h2 Ekonomi", "Läget är gott."], Reading.Shown(Reading.Text("Möte i rådet\n============\n\nEkonomi\n-------\nLäget är gott.")));

    [Fact]
    public void Counts_lines_from_one() => Assert.Equal([2, 4], Reading.Text("\nett\n\ntvå\n").Blocks.Select(b => b.Number));

    [Fact]
    public void Writes_out_letters_that_are_printed_as_one_sign() => Assert.Equal("befintlig", Reading.Text("be\uFB01ntlig").Text);

    [Fact]
    public void Evens_out_spaces_and_line_ends() => Assert.Equal("1 200 kr\nsamarbete", Reading.Text("1\u00A0200 kr\r\nsam\u00ADarbete").Text);
}
