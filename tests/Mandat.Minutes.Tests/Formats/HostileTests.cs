using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

/// <summary>Documents made to do harm, or damaged: each gets a clear answer within bounded time.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void Refuses_a_file_without_bytes() => Refused(UnreadableReason.Empty, [], "a.docx");

    [Fact]
    public void Refuses_bytes_that_are_no_document() => Refused(UnreadableReason.UnknownFormat, [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 251))], "a.docx");

    [Fact]
    public void Refuses_a_zip_that_is_no_document() => Refused(UnreadableReason.UnknownFormat, Packages.Zip(("a.txt", "hej")), "a.docx");

    [Fact]
    public void Refuses_a_truncated_document() => Refused(UnreadableReason.Damaged, Docx.Of(Docx.P("hej"))[..^200], "a.docx");

    [Fact]
    public void Refuses_a_document_whose_markup_ends_early() => Refused(
        UnreadableReason.Damaged, Packages.Zip(("word/document.xml", Docx.Document(Docx.P("hej"))[..^20])), "a.docx");

    [Fact]
    public void Refuses_a_document_part_without_bytes() => Refused(UnreadableReason.Damaged, Packages.Zip(("word/document.xml", "")), "a.docx");

    [Fact]
    public void Reads_by_content_and_not_by_name() => Assert.Equal(["hej"], Reading.Shown(Reading.Source(Docx.Of(Docx.P("hej")), "a.pdf")));

    [Fact]
    public void Points_to_the_way_out_of_the_old_word_format() => Refused(UnreadableReason.OldWordFormat, Old.Word(), "a.doc");

    [Fact]
    public void Knows_a_document_with_a_password() => Refused(UnreadableReason.Encrypted, Old.Encrypted(), "a.docx");

    [Fact]
    public void Knows_an_encrypted_opendocument() => Refused(UnreadableReason.Encrypted, Packages.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x"),
        ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")), "a.odt");

    [Fact]
    public void Refuses_a_zip_that_says_it_unpacks_too_large() => Refused(UnreadableReason.UnpacksTooLarge, Bomb(90_000_000), "a.docx");

    [Fact]
    public void Refuses_a_zip_that_unpacks_to_more_than_it_says()
    {
        var bomb = Bomb(90_000_000);
        var directory = bomb.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bomb.AsSpan(directory + 24), 1000);
        Refused([UnreadableReason.UnpacksTooLarge, UnreadableReason.Damaged], bomb, "a.docx");
    }

    [Fact]
    public void Refuses_a_zip_of_too_many_parts() => Refused(UnreadableReason.UnpacksTooLarge,
        Packages.Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"{i}", Array.Empty<byte>()))], CompressionLevel.NoCompression), "a.docx");

    [Fact]
    public void Refuses_deep_markup() => Refused(UnreadableReason.Damaged, Docx.Of(Repeat("<w:p>", 1_000_000)), "a.docx");

    [Fact]
    public void Refuses_a_tag_of_countless_attributes() => Refused(UnreadableReason.Damaged,
        Docx.Of("<w:p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}='' ")) + "/>"), "a.docx");

    [Fact]
    public void Refuses_countless_names() => Refused(UnreadableReason.Damaged,
        Docx.Of(string.Concat(Enumerable.Range(0, 800_000).Select(i => $"<a{i}/>"))), "a.docx");

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://localhost:1/x.dtd\">")]
    public void Refuses_document_types_and_entities(string type)
    {
        Refused(UnreadableReason.Damaged, Packages.Zip(("word/document.xml", type + Docx.Document(Docx.P("hej")))), "a.docx");
        Refused(UnreadableReason.Damaged, Packages.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", type + "<a/>")), "a.odt");
    }

    [Fact]
    public void Reads_lists_of_any_depth_and_numbers_of_any_size()
    {
        var start = "<w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.%2.%3.%4.%5.%6.%7.%8.%9.\"/>";
        var numbering = $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">{start}</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        var bytes = Packages.Zip(("word/document.xml", Docx.Document(Docx.P("hej", Docx.Number(1)) + Docx.P("hå", Docx.Number(1, 99)))), ("word/numbering.xml", numbering));

        Assert.Equal(2, Reading.Source(bytes, "a.docx").Blocks.Count);
    }

    [Fact]
    public void Reads_tables_in_tables_without_end() => Within(() => Reading.Source(Html.Bytes("<html><body>" + Repeat("<table><tr><td>a", 100_000)), "a.html"));

    [Fact]
    public void Reads_html_of_any_depth() => Within(() => Reading.Source(Html.Bytes("<html><body>" + Repeat("<div><b><ul><li>", 100_000) + "hej"), "a.html"));

    [Fact]
    public void Reads_html_of_unclosed_marks() => Within(() =>
        Reading.Source(Html.Bytes("<html><body>" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<font size={i}>")) + Repeat("<p>a", 50_000)), "a.html"));

    [Fact]
    public void Reads_one_endless_line() => Within(() => Assert.Single(Reading.Text(Repeat("ord ", 400_000)).Blocks));

    [Theory]
    [InlineData("*")]
    [InlineData("**a")]
    [InlineData("[a](")]
    [InlineData("|")]
    [InlineData("a\t")]
    [InlineData("a:")]
    [InlineData("- ")]
    [InlineData("1.")]
    [InlineData("_a ")]
    [InlineData("`a")]
    public void Reads_one_endless_line_of_marks(string mark) => Within(() => SourceReader.Read(
        new MemoryStream(Encoding.UTF8.GetBytes("# x\n**a**\n**b**\n" + Repeat(mark, 1_000_000 / mark.Length))), "a.md", ReadLimits.Default));

    [Fact]
    public void Refuses_more_text_than_the_limit()
    {
        Refused(UnreadableReason.TooMuchText, Encoding.UTF8.GetBytes(Repeat("ord ", 600_000)), "a.txt");
        Refused(UnreadableReason.TooMuchText, Docx.Of(Docx.P(Repeat("ord ", 600_000))), "a.docx");
        Refused(UnreadableReason.TooMuchText, Odt.Of(Odt.P(Repeat("ord ", 600_000))), "a.odt");
        Refused(UnreadableReason.TooMuchText, Html.Bytes("<html><body>" + Repeat("<p>ord ", 600_000)), "a.html");
    }

    [Fact]
    public void Refuses_more_bytes_than_the_limit_before_it_holds_them()
    {
        var limits = new ReadLimits { FileBytes = 1000 };
        Assert.Equal(UnreadableReason.TooLarge, Reading.Refusal(new byte[1001], "a.txt", limits));
        Assert.IsType<SourceReading.Refused>(SourceReader.Read(new Endless(), "a.txt", limits));
    }

    [Fact]
    public void Stops_when_the_time_is_over() => Assert.Equal(
        UnreadableReason.TookTooLong, Reading.Refusal(Encoding.UTF8.GetBytes(Repeat("a\n", 100_000)), "a.txt", new ReadLimits { Time = TimeSpan.FromTicks(1) }));

    [Fact]
    public void Reads_mail_of_any_depth() => Within(() => SourceReader.Read(new MemoryStream(Eml.Raw(
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a", Repeat("--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n", 20_000))), "a.eml", ReadLimits.Default));

    [Fact]
    public void Reads_mail_in_mail_of_any_depth() => Within(() => SourceReader.Read(new MemoryStream(Eml.Raw(
        "MIME-Version: 1.0\nContent-Type: message/rfc822", Repeat("MIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n", 20_000))), "a.eml", ReadLimits.Default));

    private static byte[] Bomb(int size) => Packages.Zip([("word/document.xml", new byte[size])], CompressionLevel.SmallestSize);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void Refused(UnreadableReason reason, byte[] bytes, string name) => Refused([reason], bytes, name);

    private static void Refused(UnreadableReason[] reasons, byte[] bytes, string name) => Within(() => Assert.Contains(Reading.Refusal(bytes, name), reasons));

    private static void Within(Action read)
    {
        var started = Stopwatch.GetTimestamp();
        read();
        Assert.True(Stopwatch.GetElapsedTime(started) < Bound);
    }

    /// <summary>A stream without end and without length.</summary>
    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
