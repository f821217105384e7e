using System.Diagnostics;

namespace Mandat.Bench;

/// <summary>Runs mutants in batches, each in a process of its own, so that even what ends a process is counted and named.</summary>
internal static class Mutants
{
    private const int Batch = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public static int Run(int all, int pdfs, int from, string part = "")
    {
        var tally = new Tally();
        foreach (var (kinds, count) in new[] { ("pdf", pdfs), ("other", all - pdfs) })
            for (var done = 0; done < count;)
            {
                var size = Math.Min(Batch, count - done);
                done += RunBatch(kinds + part, from + done, size, tally);
                Console.WriteLine($"{kinds} {done}/{count}: {tally}");
            }
        Console.WriteLine($"thrown by parsers: {tally.Damages}");
        return tally.Crashes + tally.Late + tally.Fabricated > 0 ? 1 : 0;
    }

    /// <summary>Gives how many mutants were dealt with: all, or those up to the one that ended the process.</summary>
    private static int RunBatch(string kinds, int from, int count, Tally tally)
    {
        var current = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Own(), "--batch", kinds, $"{from}", $"{count}", current]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var hasEnded = false;
        while (process.StandardOutput.ReadLine() is { } line) hasEnded |= tally.Take(line);
        if (!process.WaitForExit(Patience)) process.Kill();
        var last = int.Parse(File.ReadAllText(current));
        File.Delete(current);
        if (hasEnded) return count;
        tally.Take($"crash {last} {kinds} the process ended with {process.ExitCode}");
        return last - from + 1;
    }

    /// <summary>Started by the dotnet command, the program is its first argument.</summary>
    private static string[] Own() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Mutants).Assembly.Location] : [];
}

/// <summary>What became of the mutants so far.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _damages = [];
    private int _read, _refused, _slowest, _slowestSeed, _peak;

    public int Crashes { get; private set; }

    public int Late { get; private set; }

    /// <summary>Values that neither stood in the text nor were said to be inferred.</summary>
    public int Fabricated { get; private set; }

    /// <summary>Takes a line of a batch; true when it is its last.</summary>
    public bool Take(string line)
    {
        if (line.StartsWith("crash", StringComparison.Ordinal)) Crashes++;
        if (line.StartsWith("late", StringComparison.Ordinal)) Late++;
        if (line.StartsWith("fabricated", StringComparison.Ordinal)) Fabricated++;
        if (line.Split(' ') is ["damage", var kind, var times])
        {
            _damages[kind] = _damages.GetValueOrDefault(kind) + int.Parse(times);
            return false;
        }
        if (line.Split(' ') is not ["batch", var read, var refused, var slowest, var seed, var peak])
        {
            Console.WriteLine(line);
            return false;
        }
        (_read, _refused, _peak) = (_read + int.Parse(read), _refused + int.Parse(refused), Math.Max(_peak, int.Parse(peak)));
        if (int.Parse(slowest) > _slowest) (_slowest, _slowestSeed) = (int.Parse(slowest), int.Parse(seed));
        return true;
    }

    public string Damages => string.Join(", ", _damages.Select(d => $"{d.Key} {d.Value}"));

    public override string ToString() =>
        $"{_read} read, {_refused} refused, {Crashes} crashes, {Late} late, {Fabricated} fabricated, slowest {_slowest} ms (seed {_slowestSeed}), peak {_peak} MB";
}
