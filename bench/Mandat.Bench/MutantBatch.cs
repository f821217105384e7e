using System.Diagnostics;
using Mandat.Minutes;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Source;

namespace Mandat.Bench;

/// <summary>Reads a run of mutants in this process, and writes what became of them; the file of the seed at hand tells which one ended it.</summary>
internal static class MutantBatch
{
    private static readonly TimeSpan Bound = ReadLimits.Default.Time + TimeSpan.FromSeconds(3);
    private static readonly (string Name, Func<byte[]> Bytes)[] Documents = [
        ("minutes.docx", () => Specimens.Bytes("minutes.docx")), ("minutes.odt", () => Specimens.Bytes("minutes.odt")), ("minutes.html", Specimens.Html),
        ("minutes.eml", Specimens.Eml), ("minutes.txt", () => Specimens.Bytes("minutes.txt")), ("minutes.md", () => Specimens.Bytes("minutes.txt"))];
    private static readonly (string Name, Func<byte[]> Bytes)[] Pdfs = [
        ("minutes.pdf", () => Specimens.Bytes("minutes.pdf")), ("minutes-tagged.pdf", () => Specimens.Bytes("minutes-tagged.pdf"))];

    public static int Run(string kinds, int from, int count, string current)
    {
        var (read, refused, slowest, slowestSeed) = (0, 0, TimeSpan.Zero, from);
        var damages = new SortedDictionary<string, int>();
        AppDomain.CurrentDomain.FirstChanceException += (_, e) => Count(e.Exception, damages);
        for (var seed = from; seed < from + count; seed++)
        {
            File.WriteAllText(current, seed.ToString());
            var (name, bytes) = Mutant(kinds, seed);
            var started = Stopwatch.GetTimestamp();
            try
            {
                if (Read(kinds, bytes, name) is not ({ } source, var minutes)) refused++;
                else
                {
                    read++;
                    Check(source);
                    if (minutes is not null)
                        foreach (var fault in Minutes.Tests.Faults.In(minutes)) Console.WriteLine($"fabricated {seed} {name} {fault.ReplaceLineEndings(" ")}");
                }
            }
            catch (Exception crash) when (crash is not OutOfMemoryException)
            {
                Console.WriteLine($"crash {seed} {name} {crash.GetType().Name} {crash.Message.ReplaceLineEndings(" ")} {crash.StackTrace?.Split('\n')[0].Trim()}");
            }
            var took = Stopwatch.GetElapsedTime(started);
            if (took > Bound) Console.WriteLine($"late {seed} {name} {took.TotalSeconds:F1} s");
            if (took > slowest) (slowest, slowestSeed) = (took, seed);
        }
        foreach (var (kind, times) in damages) Console.WriteLine($"damage {kind} {times}");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"batch {read} {refused} {slowest.TotalMilliseconds:F0} {slowestSeed} {process.PeakWorkingSet64 / 1_000_000}");
        return 0;
    }

    /// <summary>The kinds of exception that parsers throw on damaged documents.</summary>
    private static void Count(Exception thrown, SortedDictionary<string, int> damages)
    {
        if (thrown is not UnreadableException { InnerException: { } cause }) return;
        lock (damages) damages[cause.GetType().Name] = damages.GetValueOrDefault(cause.GetType().Name) + 1;
    }

    /// <summary>The whole reading, or only the part that turns formats into text when the kinds end in "-text".</summary>
    private static (SourceText? Source, ReadableMinutes? Minutes) Read(string kinds, byte[] bytes, string name)
    {
        if (kinds.EndsWith("-text", StringComparison.Ordinal)) return ((SourceReader.Read(new MemoryStream(bytes), name, ReadLimits.Default) as SourceReading.Read)?.Source, null);
        var minutes = MinutesReader.Read(new MemoryStream(bytes), name) as ReadableMinutes;
        return (minutes?.Source, minutes);
    }

    public static int Write(string kinds, int seed, string file)
    {
        File.WriteAllBytes(file, Mutant(kinds, seed).Bytes);
        return 0;
    }

    private static (string Name, byte[] Bytes) Mutant(string kinds, int seed)
    {
        var random = new Random(seed);
        var documents = kinds.StartsWith("pdf", StringComparison.Ordinal) ? Pdfs : Documents;
        var (name, bytes) = documents[seed % documents.Length];
        var isInside = random.Next(2) == 0;
        return (name, Path.GetExtension(name) switch
        {
            ".docx" or ".odt" when isInside => Mutation.OfZip(bytes(), random),
            ".pdf" when isInside => Mutation.OfPdf(bytes(), random),
            _ => Mutation.OfBytes(bytes(), random),
        });
    }

    /// <summary>Blocks stand in order inside the text, and cells inside their rows.</summary>
    private static void Check(SourceText source)
    {
        var end = 0;
        foreach (var block in source.Blocks)
        {
            if (block.Span.Start < end || block.Span.IsEmpty || block.Span.End > source.Text.Length) throw new InvalidOperationException("A block stands outside the text or over another.");
            if (block.Cells.Any(c => !block.Span.Contains(c))) throw new InvalidOperationException("A cell stands outside its row.");
            end = block.Span.End;
        }
    }
}
