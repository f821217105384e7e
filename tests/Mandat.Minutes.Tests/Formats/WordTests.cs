using Mandat.Minutes.Source;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class WordTests
{
    [Theory]
    [InlineData("Rubrik1", "h1 Ekonomi")]
    [InlineData("Rubrik2", "h2 Ekonomi")]
    [InlineData("Egen", "h2 Ekonomi")]
    [InlineData("Annan", "Ekonomi")]
    public void Knows_headings_by_outline_level_or_by_the_name_of_the_style(string style, string shown) =>
        Assert.Equal([shown], Shown(Docx.P("Ekonomi", Docx.Style(style))));

    [Fact]
    public void Shows_the_numbers_that_the_document_counts() => Assert.Equal(
        ["1. ett", "2. två", "  a) två a", "  b) två b", "3. tre", "  a) tre a", "- punkt"],
        Shown(Docx.P("ett", Docx.Number(2)) + Docx.P("två", Docx.Number(2)) + Docx.P("två a", Docx.Number(2, 1)) + Docx.P("två b", Docx.Number(2, 1))
            + Docx.P("tre", Docx.Number(2)) + Docx.P("tre a", Docx.Number(2, 1)) + Docx.P("punkt", Docx.Number(1))));

    [Fact]
    public void Starts_a_list_where_it_says() => Assert.Equal(["7. sju", "8. åtta"], Shown(Docx.P("sju", Docx.Number(4)) + Docx.P("åtta", Docx.Number(4))));

    [Fact]
    public void Numbers_headings_by_the_style_they_are_tied_to() => Assert.Equal(
        ["h2 § 40 Öppnande", "h2 § 41 Val"], Shown(Docx.P("Öppnande", Docx.Style("Para")) + Docx.P("Val", Docx.Style("Para"))));

    [Fact]
    public void Writes_the_number_into_the_text_before_the_span()
    {
        var source = Reading.Source(Docx.Of(Docx.P("Öppnande", Docx.Style("Para"))), "a.docx");

        Assert.Equal("§ 40 Öppnande\n", source.Text);
        Assert.Equal("§ 40", source.Blocks[0].Marker);
    }

    [Fact]
    public void Reads_what_was_inserted_and_not_what_was_deleted_or_hidden() => Assert.Equal(["Vi köper en cykel"], Shown(
        "<w:p><w:r><w:t xml:space=\"preserve\">Vi köper </w:t></w:r><w:del><w:r><w:delText>två </w:delText></w:r></w:del><w:ins><w:r><w:t>en</w:t></w:r></w:ins>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r><w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom><w:r><w:t xml:space=\"preserve\"> cykel</w:t></w:r></w:p>"));

    [Fact]
    public void Joins_paragraphs_whose_division_was_deleted() => Assert.Equal(["ett två"], Shown(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">ett </w:t></w:r></w:p>" + Docx.P("två")));

    [Fact]
    public void Parts_lines_at_breaks_and_columns_at_tabs() => Assert.Equal(["Datum ¦ 3 maj", "Plats ¦ Salen", "Slut"], Shown(
        "<w:p><w:r><w:t>Datum</w:t><w:tab/><w:t>3 maj</w:t><w:br/><w:t>Plats</w:t><w:tab/><w:t>Salen</w:t></w:r></w:p>" + Docx.P("Slut")));

    [Fact]
    public void Reads_names_under_each_other_in_a_cell_as_rows() => Assert.Equal(["Närvarande ¦ Ida Ek", " ¦ Ola Ström"], Shown(
        $"<w:tbl><w:tr><w:tc>{Docx.P("Närvarande")}</w:tc><w:tc>{Docx.P("Ida Ek")}{Docx.P("Ola Ström")}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Reads_a_table_that_only_lays_out_the_page_as_paragraphs() => Assert.Equal(["h2 Ekonomi", "Läget är gott."], Shown(
        $"<w:tbl><w:tr><w:tc>{Docx.P("Ekonomi", Docx.Style("Rubrik2"))}{Docx.P("Läget är gott.")}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Keeps_the_columns_of_a_row_with_merged_cells() => Assert.Equal(["a ¦  ¦ b", "c ¦ d ¦ e"], Shown(
        $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{Docx.P("a")}</w:tc><w:tc>{Docx.P("b")}</w:tc></w:tr>"
        + $"<w:tr><w:tc>{Docx.P("c")}</w:tc><w:tc>{Docx.P("d")}</w:tc><w:tc>{Docx.P("e")}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Reads_text_boxes_once_and_leaves_notes_fields_and_contents_out() => Assert.Equal(["Ruta", "Text 3"], Shown(
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:txbxContent>" + Docx.P("Ruta") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        + Docx.P("Ruta") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space=\"preserve\">Text </w:t><w:footnoteReference/></w:r>"
        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>" + Docx.P("Ekonomi 4", Docx.Style("Toc"))));

    [Fact]
    public void Sees_what_is_bold_as_a_whole()
    {
        var source = Reading.Source(Docx.Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fet</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fet</w:t></w:r><w:r><w:t> mager</w:t></w:r></w:p>"), "a.docx");

        Assert.Equal([true, false], source.Blocks.Select(b => b.IsEmphasised));
    }

    [Fact]
    public void Counts_paragraphs_for_the_reader_to_find()
    {
        var source = Reading.Source(Docx.Of(Docx.P("ett") + Docx.P("") + Docx.Table(["a", "b"], ["c", "d"]) + Docx.P("två")), "a.docx");

        Assert.Equal(PlaceUnit.Paragraph, source.PlaceUnit);
        Assert.Equal([1, 2, 3, 4], source.Blocks.Select(b => b.Number));
    }

    private static string[] Shown(string body) => Reading.Shown(Reading.Source(Docx.Of(body), "a.docx"));
}
