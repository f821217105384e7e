using System.Text;
using Mandat.Minutes.Formats;

namespace Mandat.Minutes.Tests.Formats;

public sealed class TextDecodingTests
{
    private const string Minutes = "Möte i rådet – överens";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Minutes) },
        { "utf-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Minutes)] },
        { "utf-16", Encoding.Unicode.GetBytes(Minutes) },
        { "utf-16 with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Minutes)] },
        { "utf-16 big-endian", Encoding.BigEndianUnicode.GetBytes(Minutes) },
        { "utf-16 big-endian with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Minutes)] },
        { "windows-1252", TextDecoding.Windows1252.GetBytes(Minutes) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Reads(string encoding, byte[] bytes) => Assert.True(Minutes == Reading.Source(bytes, "a.txt").Text, encoding);

    [Fact]
    public void Leaves_out_a_letter_that_was_cut_off() => Assert.Equal("Möte i r", TextDecoding.Decode(Encoding.UTF8.GetBytes("Möte i rå")[..^1]));

    [Fact]
    public void Refuses_random_bytes()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var bytes = new byte[20 + seed * 10];
            new Random(seed).NextBytes(bytes);
            Assert.Equal(UnreadableReason.UnknownFormat, Reading.Refusal(bytes, "a.txt"));
        }
    }

    [Fact]
    public void Refuses_what_is_only_blank() => Assert.Equal(UnreadableReason.Empty, Reading.Refusal(" \n\t\n"u8.ToArray(), "a.txt"));
}
