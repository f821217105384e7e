using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats;

/// <summary>The minutes that lie beside the project in three formats read the same from each; skipped where they are not.</summary>
public sealed partial class SharedParityTests
{
    [Theory]
    [InlineData("02.docx")]
    [InlineData("05.docx")]
    [InlineData("06.docx")]
    [InlineData("02.pdf")]
    [InlineData("05.pdf")]
    [InlineData("06.pdf")]
    public void Reads_as_its_text(string file)
    {
        var folder = Folder();
        Assert.SkipUnless(folder is not null, "There is no ../shared/reading/dev.");

        Assert.Equal(Words(Path.Combine(folder, file[..2] + ".txt")), Words(Path.Combine(folder, file)));
    }

    private static IEnumerable<string> Words(string file)
    {
        var source = Reading.Source(File.ReadAllBytes(file), Path.GetFileName(file));
        return source.Blocks.Select(b => Blank().Replace(b.Kind == BlockKind.TableRow ? string.Join(" ¦ ", b.Cells.Select(source.At)) : source.At(b.Span), " "));
    }

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "reading", "dev") is var folder && Directory.Exists(folder)) return folder;
        return null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
