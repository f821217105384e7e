using Mandat.App.Pages.TakeOut;

namespace Mandat.App.Tests.TakeOut;

public sealed class TableCellTests
{
    [Theory]
    [InlineData("Skolvägen", "Skolvägen")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("sade \"ja\"", "\"sade \"\"ja\"\"\"")]
    [InlineData("två\nrader", "\"två\nrader\"")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("  +46", "'  +46")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=1;2", "\"'=1;2\"")]
    public void Is_text_whatever_people_wrote(string written, string cell) => Assert.Equal(cell, TableCell.Of(written));

    [Fact]
    public void Writes_values_the_same_in_every_language() =>
        Assert.Equal("2025-06-10;true;;a | b", TableCell.Line([new DateOnly(2025, 6, 10), true, null, new List<string> { "a", "b" }]));
}
