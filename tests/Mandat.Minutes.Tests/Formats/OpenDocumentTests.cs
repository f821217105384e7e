using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class OpenDocumentTests
{
    [Fact]
    public void Reads_headings_by_their_level() => Assert.Equal(["h2 3. Ekonomi"], Shown("<text:h text:outline-level=\"2\">3. Ekonomi</text:h>"));

    [Fact]
    public void Shows_the_numbers_of_nested_lists() => Assert.Equal(["1. ett", "  a) ett a", "2. två", "fortsätter"], Shown("""
        <text:list text:style-name="Nr"><text:list-item><text:p>ett</text:p><text:list><text:list-item><text:p>ett a</text:p></text:list-item></text:list></text:list-item>
        <text:list-item><text:p>två</text:p><text:p>fortsätter</text:p></text:list-item></text:list>
        """));

    [Fact]
    public void Reads_blanks_tabs_and_breaks() => Assert.Equal(["Datum ¦ 3 maj", "Plats Salen"], Shown(
        "<text:p>Datum<text:tab/>3 maj<text:line-break/>Plats<text:s text:c=\"2\"/>Salen</text:p>"));

    [Fact]
    public void Leaves_notes_comments_and_deletions_out() => Assert.Equal(["Text här"], Shown("""
        <text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p>Text<text:note><text:note-body><text:p>fotnot</text:p></text:note-body></text:note><office:annotation><text:p>kommentar</text:p></office:annotation> här</text:p>
        """));

    [Fact]
    public void Repeats_empty_columns() => Assert.Equal(["a ¦  ¦  ¦ b"], Shown("""
        <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
        """));

    [Fact]
    public void Sees_what_is_bold_as_a_whole() => Assert.True(
        Reading.Source(Odt.Of("<text:p><text:span text:style-name=\"Fet\">Beslut</text:span></text:p>"), "a.odt").Blocks[0].IsEmphasised);

    private static string[] Shown(string body) => Reading.Shown(Reading.Source(Odt.Of(body), "a.odt"));
}
