using Mandat.App.Commands;
using Mandat.App.Tests.Intake;

namespace Mandat.App.Tests;

/// <summary>The command as it is typed; its ledger is in a folder of its own, named by the environment.</summary>
[Collection("environment")]
public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-import");
    private readonly string? before = Environment.GetEnvironmentVariable("Mandat__Data");

    public ImportTests() => Environment.SetEnvironmentVariable("Mandat__Data", Path.Combine(folder.FullName, "data"));

    [Fact]
    public async Task Takes_each_document_in_once_and_reports_what_could_not_be_read()
    {
        var minutes = folder.CreateSubdirectory("minutes");
        await File.WriteAllTextAsync(Path.Combine(minutes.FullName, "a.txt"), IntakeSite.Minutes);
        await File.WriteAllTextAsync(Path.Combine(minutes.FullName, "b.md"), IntakeSite.Minutes.Replace("4 juni", "5 juni", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(minutes.FullName, "c.pdf"), "%PDF-1.7\n");
        await File.WriteAllTextAsync(Path.Combine(minutes.FullName, "bild.png"), "");

        var (first, said) = await ImportAsync(minutes.FullName);
        var (second, again) = await ImportAsync(minutes.FullName);

        Assert.Equal((2, 2), (first, second));
        Assert.StartsWith("2 documents became drafts", said, StringComparison.Ordinal);
        Assert.Contains("c.pdf: “c.pdf” is damaged or cut off", said, StringComparison.Ordinal);
        Assert.Contains("3/3 c.pdf", said, StringComparison.Ordinal); // beside a terminal: a line for each that is done with
        Assert.DoesNotContain("bild.png", said, StringComparison.Ordinal);
        Assert.StartsWith("0 documents became drafts", again, StringComparison.Ordinal);
        Assert.Contains("2 had been read before", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_the_same_whatever_was_read_first()
    {
        var minutes = folder.CreateSubdirectory("minutes");
        foreach (var n in Enumerable.Range(10, 20))
        {
            await File.WriteAllTextAsync(Path.Combine(minutes.FullName, $"{n}-a.txt"), IntakeSite.Minutes.Replace("Skolvägen", $"Skolvägen {n}", StringComparison.Ordinal));
            await File.WriteAllTextAsync(Path.Combine(minutes.FullName, $"{n}-b.txt"), IntakeSite.Minutes.Replace("Skolvägen", $"Skolvägen {n}", StringComparison.Ordinal));
            await File.WriteAllTextAsync(Path.Combine(minutes.FullName, $"{n}-c.md"), IntakeSite.Minutes.Replace("Skolvägen", $"Skolvägen  {n}", StringComparison.Ordinal));
            await File.WriteAllTextAsync(Path.Combine(minutes.FullName, $"{n}-d.pdf"), $"%PDF-1.7\n{n}");
        }

        var (code, said) = await ImportAsync(minutes.FullName);

        Assert.Equal(2, code);
        var lines = said.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([20, 20, 20, 20], lines[..4].Select(line => int.Parse(line.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(Enumerable.Range(10, 20).Select(n => $"  {n}-d.pdf"), lines[4..24].Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task Says_that_there_is_no_such_folder()
    {
        var (code, said) = await ImportAsync(Path.Combine(folder.FullName, "nowhere"));

        Assert.Equal(CommandLine.WrongUse, code);
        Assert.Contains("There is no folder", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> ImportAsync(string path)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["import", path], output, error, "en");
        return (code, output.ToString() + error);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("Mandat__Data", before);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
