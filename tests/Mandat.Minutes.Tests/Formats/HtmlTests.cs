using System.Text;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

public sealed class HtmlTests
{
    [Fact]
    public void Reads_headings_lists_and_tables() => Assert.Equal(
        ["h1 Möte", "Hej och välkomna", "- ett", "  - ett a", "- två", "1. först", "2. sedan", "Vad ¦ Vem", "Boka ¦ Ida"], Shown("""
            <h1>Möte</h1><p>Hej
              och <b>välkomna</b></p><ul><li>ett<ul><li>ett a</ul><li>två</ul><ol><li>först<li>sedan</ol>
            <table><tr><th>Vad<th>Vem<tr><td>Boka<td>Ida</table>
            """));

    [Fact]
    public void Leaves_what_is_not_shown_out() => Assert.Equal(["Text"], Shown("""
        <style>p { color: red }</style><script>if (a < b) document.write("<p>nej</p>")</script><nav><a>Meny</a></nav>
        <p style="display: none">dold</p><div hidden>dold <b>också</b></div><p>Text</p><!-- <p>bort</p> -->
        """));

    [Fact]
    public void Keeps_lines_of_preformatted_text_and_breaks() => Assert.Equal(
        ["Datum ¦ 3 maj", "- ett", "a", "b"], Shown("<pre>Datum     3 maj\n\n- ett</pre><p>a<br>b</p>"));

    [Fact]
    public void Reads_a_layout_table_as_its_paragraphs() => Assert.Equal(["h2 Ekonomi", "Läget är gott.", "a ¦ b"], Shown(
        "<table><tr><td><table><tr><td><h2>Ekonomi</h2><p>Läget är gott.</p></td></tr></table></td></tr><tr><td>a</td><td>b</td></tr></table>"));

    [Fact]
    public void Decodes_by_the_charset_that_is_named() => Assert.Equal(["Mötet är slut"], Reading.Shown(Reading.Source(
        Encoding.Latin1.GetBytes("<html><head><meta charset=\"iso-8859-1\"></head><body>Mötet är slut"), "a.html")));

    [Fact]
    public void Decodes_entities() => Assert.Equal(["Väg & bro – 1 200 kr"], Shown("<p>V&auml;g &amp; bro &ndash; 1&nbsp;200&#32;kr</p>"));

    private static string[] Shown(string body) => Reading.Shown(Reading.Source(Html.Bytes($"<!doctype html><html><body>{body}</body></html>"), "a.html"));
}
