using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Tests;

public sealed class ScorerTests
{
    [Fact]
    public void Gives_what_the_shared_scorer_gives()
    {
        var gold = Shared.Folder("reading/dev");
        var read = Directory.CreateTempSubdirectory("mandat-read").FullName;
        foreach (var file in Directory.GetFiles(gold, "*.txt"))
            File.WriteAllText(Path.Combine(read, Path.GetFileNameWithoutExtension(file) + ".json"), ReadingJson.Text(Reading.OfFile(file)));
        var theirs = JsonNode.Parse(Python(Path.Combine(gold, "..", "score.py"), gold, read, "--json"))!;
        var ours = ScoreCard.OfFolder(gold);
        Directory.Delete(read, true);

        foreach (var (field, counts) in ours.Fields)
            Assert.Equal(
                string.Create(CultureInfo.InvariantCulture, $"{field} {theirs[field]!["tp"]} {theirs[field]!["fp"]} {theirs[field]!["fn"]}"),
                string.Create(CultureInfo.InvariantCulture, $"{field} {counts.Right} {counts.Wrong} {counts.Missed}"));
    }

    private static string Python(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not on this machine.");
            return "";
        }
    }
}
