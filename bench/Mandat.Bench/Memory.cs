using System.Diagnostics;
using Mandat.Minutes;

namespace Mandat.Bench;

/// <summary>Reads a document at the limits of each format, each in a process of its own, and says how much memory that took at most.</summary>
internal static class Memory
{
    private const int Bar = 300;

    public static int Run()
    {
        var isOver = false;
        foreach (var kind in AtTheLimits.Kinds)
        {
            string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Memory).Assembly.Location] : [];
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. own, "--memory", kind]) { RedirectStandardOutput = true };
            start.Environment["DOTNET_gcConcurrent"] = "1";
            using var process = Process.Start(start)!;
            var line = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            isOver |= !(int.TryParse(line.Split(' ')[0], out var peak) && peak <= Bar);
            Console.WriteLine($"{kind,-12} {line}");
        }
        return isOver ? 1 : 0;
    }

    public static int Measure(string kind)
    {
        var file = Path.GetTempFileName();
        var (name, write) = AtTheLimits.Of(kind);
        using (var target = File.Create(file)) write(target);
        // What was needed to write the document is no part of the reading: the peak is taken over, if the system lets us.
        GC.Collect();
        GC.Collect();
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
        var started = Stopwatch.GetTimestamp();
        string outcome;
        using (var source = File.OpenRead(file))
            outcome = MinutesReader.Read(source, name) switch
            {
                ReadableMinutes minutes => $"read, {minutes.Source.Text.Length} characters, {minutes.Source.Blocks.Count} blocks",
                UnreadableMinutes unreadable => unreadable.Reason.ToString(),
                _ => "?",
            };
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{Peak(process)} MB peak, {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, {new FileInfo(file).Length / 1e6:F1} MB file: {outcome}");
        File.Delete(file);
        return 0;
    }

    private static long Peak(Process process)
    {
        if (!OperatingSystem.IsLinux()) return process.PeakWorkingSet64 / 1_000_000;
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        return long.Parse(string.Concat(line.Where(char.IsDigit))) * 1024 / 1_000_000;
    }
}
