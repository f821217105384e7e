using System.Text;
using System.Text.RegularExpressions;
using Mandat.Minutes.Source;
using Mandat.Minutes.Tests.Formats.Building;

namespace Mandat.Minutes.Tests.Formats;

/// <summary>The same minutes read the same from every format.</summary>
public sealed partial class ParityTests
{
    private const string Minutes = """
        # Styrelsen för Ängsviks byalag
        Protokoll 2024-05-06

        Plats och tid       Bygdegården, kl. 18.30–20.00
        Beslutande          Ida Ekblad, ordförande
                            Ola Strömstedt
        Sekreterare         Siv Dahlin

        § 1 Öppnande

        Ida hälsade välkommen & gick igenom läget.

        § 2 Ekonomi

        | Post | Budget | Utfall |
        | Väg < bro | 12 500 kr | 13 200 kr |
        | Fest | 4 000 kr | |

        Beslut: Vägen lagas för högst 15 000 kr.

        - Ola tar in offerter
          - från två håll
        - Siv skriver till kommunen

        1. Nästa möte
        a) 3 juni kl. 18.30

        """;

    public static TheoryData<string> Documents => [.. Texts().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Docx_reads_as_text(string name) => Same(name, text => (Docx.Of(text), "a.docx"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Odt_reads_as_text(string name) => Same(name, text => (Odt.Of(text), "a.odt"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Html_reads_as_text(string name) => Same(name, text => (Html.Bytes(Html.Of(text)), "a.html"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Eml_reads_as_text(string name) => Same(name, text => (Eml.Of("", null, Html.Of(text)), "a.eml"));

    private static void Same(string name, Func<SourceText, (byte[] Bytes, string Name)> written)
    {
        var text = Reading.Text(Texts().First(t => t.Name == name).Text);
        var (bytes, file) = written(text);
        Assert.Equal(Words(text), Words(Reading.Source(bytes, file)));
    }

    private static IEnumerable<string> Words(SourceText source) => Reading.Shown(source).Select(s => Blank().Replace(s, " ").TrimEnd());

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        yield return ("byalag", Minutes);
        var folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order() : Enumerable.Empty<string>())
            if (Document().Match(File.ReadAllText(file, Encoding.UTF8)) is { Success: true } document)
                yield return (Path.GetFileNameWithoutExtension(file), document.Groups[1].Value);
    }

    [GeneratedRegex(@"^````text\n(.*?)^````", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Document();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
