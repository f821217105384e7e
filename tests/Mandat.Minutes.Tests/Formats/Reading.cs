using System.Text;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats;

/// <summary>Reads documents that tests build, and shows their blocks as short lines.</summary>
internal static class Reading
{
    public static SourceText Text(string text, string name = "a.txt") => Source(Encoding.UTF8.GetBytes(text), name);

    public static SourceText Source(byte[] bytes, string name) =>
        Assert.IsType<SourceReading.Read>(SourceReader.Read(new MemoryStream(bytes), name, ReadLimits.Default)).Source;

    public static UnreadableReason Refusal(byte[] bytes, string name, ReadLimits? limits = null) =>
        Assert.IsType<SourceReading.Refused>(SourceReader.Read(new MemoryStream(bytes), name, limits ?? ReadLimits.Default)).Reason;

    /// <summary>Each block as "h1 Title", "- item", "1. item", "a ¦ b" or "text"; deeper items are indented.</summary>
    public static string[] Shown(SourceText source) => [.. source.Blocks.Select(b => Shown(source, b))];

    private static string Shown(SourceText source, SourceBlock block) => block.Kind switch
    {
        BlockKind.Heading => $"h{block.Level} {Marked(source, block)}",
        BlockKind.ListItem => new string(' ', (block.Level - 1) * 2) + Marked(source, block),
        BlockKind.TableRow => string.Join(" ¦ ", block.Cells.Select(source.At)),
        BlockKind.Paragraph => source.At(block.Span),
    };

    private static string Marked(SourceText source, SourceBlock block) =>
        block.Marker is { } marker ? $"{marker} {source.At(block.Span)}" : source.At(block.Span);
}
