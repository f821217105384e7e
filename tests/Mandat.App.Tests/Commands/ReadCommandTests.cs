using System.Globalization;
using System.Text.Json;
using Mandat.App.Commands;

namespace Mandat.App.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private const string Notes = "Styrgruppens möte\n\nDatum: 2025-06-04\n\nStyrgruppen beslutar att starta försöket.\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-read");

    [Fact]
    public async Task Shows_what_was_found_as_a_table()
    {
        var (code, output, _) = await RunAsync("sv_SE.UTF-8", "read", Write("a.txt", Notes));
        Assert.Equal(0, code);
        Assert.Contains("Styrgruppens möte", output, StringComparison.Ordinal);
        Assert.Contains("2025-06-04", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_one_object_a_line_and_reads_the_rest_when_one_cannot_be_read()
    {
        var (code, output, error) = await RunAsync("sv", "read", "--json", Write("a.txt", Notes), Write("empty.txt", ""), Path.Combine(folder.FullName, "none.txt"), Write("b.txt", Notes));
        Assert.Equal(2, code);
        Assert.Equal(["a.txt", "b.txt"], output.TrimEnd('\n').Split('\n').Select(Name));
        Assert.Contains("empty.txt: dokumentet är tomt.", error, StringComparison.Ordinal);
        Assert.Contains("none.txt: filen finns inte.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_the_same_json_in_every_language_and_culture()
    {
        var file = Write("a.txt", Notes + "Kostnaden är 2,5 miljoner kronor.\n");
        var (_, swedish, _) = await RunAsync("sv_SE.UTF-8", "read", "--json", file);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            var (_, english, _) = await RunAsync("en_GB.UTF-8", "read", "--json", file);
            Assert.Equal(swedish, english);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Writes_one_file_per_document_in_a_folder_it_makes()
    {
        var to = Path.Combine(folder.FullName, "ut", "hit");
        var (code, output, _) = await RunAsync("sv", "read", Write("a.txt", Notes), Write("b.md", Notes), "--out", to);
        Assert.Equal((0, ""), (code, output));
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(to).Select(Path.GetFileName).Order());
        Assert.Equal("a.txt", Name(await File.ReadAllTextAsync(Path.Combine(to, "a.json"))));
    }

    [Fact]
    public async Task Refuses_two_documents_of_one_name_before_anything_is_read()
    {
        var to = Path.Combine(folder.FullName, "ut");
        var (code, _, error) = await RunAsync("sv", "read", Write("a.txt", Notes), Write("A.md", Notes), "--out", to);
        Assert.Equal(1, code);
        Assert.Contains("Inget är läst.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(to));
    }

    [Theory]
    [InlineData("sv_SE.UTF-8", "FIL saknas.", "read")]
    [InlineData("en_GB.UTF-8", "FILE is missing.", "read")]
    [InlineData("C", "Känner inte igen: --jsn", "read", "--jsn", "a.txt")]
    [InlineData("sv", "--out behöver ett värde.", "read", "a.txt", "--out")]
    [InlineData("sv", "Känner inte igen: läs", "läs")]
    [InlineData("sv", "Skriv vad programmet ska göra.")]
    public async Task Tells_wrong_use_in_a_sentence(string lang, string sentence, params string[] args)
    {
        var (code, output, error) = await RunAsync(lang, args);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Helps_in_the_language_of_the_person()
    {
        Assert.Contains("Så här: mandat read FIL…", (await RunAsync("sv", "read", "--help")).Output, StringComparison.Ordinal);
        Assert.Contains("Usage: mandat read FILE…", (await RunAsync("en", "read", "--help")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string? Name(string json) => JsonDocument.Parse(json).RootElement.GetProperty("source").GetProperty("name").GetString();

    private static async Task<(int Code, string Output, string Error)> RunAsync(string lang, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, lang);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
