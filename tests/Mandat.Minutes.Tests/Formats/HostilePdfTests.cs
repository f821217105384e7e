using System.Diagnostics;
using System.Text;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

/// <summary>PDFs made to do harm, or damaged: each gets a clear answer within bounded time.</summary>
public sealed class HostilePdfTests
{
    [Fact]
    public void Knows_a_scan_without_text() => Refused(UnreadableReason.ScannedWithoutText, Pdf.Raw("", [
        .. Latin(Pdf.Catalog, Pdf.Pages, "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</I 5 0 R>>>>>>"),
        Pdf.Stream("q 595 0 0 842 0 0 cm /I Do Q"),
        Pdf.Packed(new byte[30_000], "/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceRGB /BitsPerComponent 8")]));

    [Fact]
    public void Knows_a_document_with_a_password() => Refused(UnreadableReason.Encrypted, Pdf.Raw(
        $"/Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}>>> /ID [<{new string('C', 32)}> <{new string('C', 32)}>]",
        [.. Latin(Pdf.Catalog, Pdf.Pages, Pdf.Page), Pdf.Stream("BT /F1 11 Tf (hej) Tj ET"), .. Latin(Pdf.Font)]));

    [Fact]
    public void Reads_or_refuses_a_truncated_document()
    {
        var whole = new Pdf().Text(60, 780, "Protokoll").Build();
        for (var length = 10; length < whole.Length; length += 97) Answers(whole[..length]);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<< /A ")]
    [InlineData("(")]
    [InlineData("q ")]
    [InlineData("/P BMC ")]
    [InlineData("BT ")]
    public void Answers_to_deep_nesting(string open)
    {
        var deep = new StringBuilder().Insert(0, open, 200_000).ToString();
        Answers(Pdf.OfContent(deep));
        Answers(Pdf.Raw("", [.. Latin(Pdf.Catalog, deep)]));
        Answers(Pdf.Raw(deep, [.. Latin(Pdf.Catalog, Pdf.Pages, Pdf.Page)]));
    }

    [Fact]
    public void Answers_to_pages_that_hold_themselves() => Answers(Pdf.Raw("", [.. Latin(Pdf.Catalog, "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 4>>")]));

    [Fact]
    public void Answers_to_references_in_a_circle() => Answers(Pdf.Raw("", [.. Latin("2 0 R", "3 0 R", "1 0 R")]));

    [Fact]
    public void Refuses_a_stream_that_unpacks_too_large() => Refused(UnreadableReason.UnpacksTooLarge, Pdf.Raw("", [
        .. Latin(Pdf.Catalog, Pdf.Pages, Pdf.Page), Pdf.Packed(new byte[300_000_000]), .. Latin(Pdf.Font)]));

    [Fact]
    public void Refuses_forms_that_multiply()
    {
        var objects = new List<byte[]>(Latin(Pdf.Catalog, Pdf.Pages, "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</X 6 0 R>>>>>>"));
        objects.Add(Pdf.Stream("/X Do"));
        objects.AddRange(Latin(Pdf.Font));
        for (var level = 0; level < 12; level++)
            objects.Add(Encoding.Latin1.GetBytes($"<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</Font <</F1 5 0 R>> /XObject <</X {objects.Count + 2} 0 R>>>> /Length 70>>\nstream\n{string.Concat(Enumerable.Repeat("/X Do ", 10)),-70}\nendstream"));
        objects.Add(Encoding.Latin1.GetBytes("<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</Font <</F1 5 0 R>>>> /Length 30>>\nstream\nBT /F1 1 Tf (aaaaaaaaaaa) Tj ET\nendstream"));
        Answers(Pdf.Raw("", objects));
    }

    [Fact]
    public void Refuses_more_pages_than_the_limit()
    {
        var pdf = new Pdf().Text(60, 700, "a");
        for (var page = 1; page < 4; page++) pdf.NextPage().Text(60, 700, "a");
        Assert.Equal(UnreadableReason.TooManyPages, Reading.Refusal(pdf.Build(), "a.pdf", new ReadLimits { Pages = 3 }));
    }

    [Fact]
    public void Answers_to_a_tree_of_tags_that_holds_itself() => Answers(Pdf.Raw("", [
        .. Latin("<</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>>", Pdf.Pages, Pdf.Page), Pdf.Stream("/P <</MCID 0>> BDC BT /F1 11 Tf (hej) Tj ET EMC"),
        .. Latin(Pdf.Font, "<</S /P /K [6 0 R 6 0 R 0]>>")]));

    [Fact]
    public void Answers_to_a_head_and_nothing_else() => Refused(UnreadableReason.Damaged, "%PDF-1.7\n"u8.ToArray());

    private static List<byte[]> Latin(params string[] objects) => [.. objects.Select(Encoding.Latin1.GetBytes)];

    private static void Refused(UnreadableReason reason, byte[] bytes) => Assert.Equal(reason, Reading.Refusal(bytes, "a.pdf"));

    private static void Answers(byte[] bytes)
    {
        var started = Stopwatch.GetTimestamp();
        Assert.NotNull(SourceReader.Read(new MemoryStream(bytes), "a.pdf", new ReadLimits { Time = TimeSpan.FromSeconds(10) }));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(13));
    }
}
