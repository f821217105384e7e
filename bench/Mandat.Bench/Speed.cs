using Mandat.Minutes;
using Mandat.Minutes.Formats;

namespace Mandat.Bench;

/// <summary>Documents a second of one core's time, recognition included: the median of five, with the machine's own speed beside it.</summary>
internal static class Speed
{
    private static readonly (string File, double Bar)[] Cases =
        [("minutes.txt", 300), ("minutes.docx", 300), ("minutes.odt", 300), ("minutes-tagged.pdf", 40), ("minutes.pdf", 10)];

    public static int Run()
    {
        Console.WriteLine($"{Environment.ProcessorCount} processor(s) to use, server GC {System.Runtime.GCSettings.IsServerGC}; one core: taskset -c 1 …");
        // Twice around before the first figure: compiling the many patterns of the recognisers takes longer than reading a document.
        for (var round = 0; round < 2; round++)
            foreach (var (file, _) in Cases) Warm(Specimens.Bytes(file), file);
        var isBelow = false;
        foreach (var (file, bar) in Cases)
        {
            var bytes = Specimens.Bytes(file);
            var rates = Enumerable.Range(0, 5).Select(_ => Rate(() => Read(bytes, file))).Order().ToList();
            var source = Enumerable.Range(0, 3).Select(_ => Rate(() => Source(bytes, file))).Order().ElementAt(1);
            isBelow |= rates[2] < bar;
            Console.WriteLine($"{file,-20} {rates[2],8:F0} documents/s  (bar {bar:F0}; {rates[0]:F0} to {rates[4]:F0}; to text and blocks only {source:F0})   calibration {Calibration():F0} Mops/s");
        }
        return isBelow ? 1 : 0;
    }

    private static void Warm(byte[] bytes, string file)
    {
        // By processor time too: on a busy machine three seconds may be too few for the compiler to have done its work.
        var used = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - used < TimeSpan.FromSeconds(3)) Read(bytes, file);
    }

    /// <summary>Per second of processor time, which on one core is a second, and does not count what other programs take.</summary>
    private static double Rate(Action read)
    {
        var (used, times) = (Environment.CpuUsage.TotalTime, 0);
        for (; Environment.CpuUsage.TotalTime - used < TimeSpan.FromSeconds(1); times++) read();
        return times / (Environment.CpuUsage.TotalTime - used).TotalSeconds;
    }

    private static void Read(byte[] bytes, string file)
    {
        if (MinutesReader.Read(new MemoryStream(bytes), file) is not ReadableMinutes) throw new InvalidOperationException(file);
    }

    private static void Source(byte[] bytes, string file)
    {
        if (SourceReader.Read(new MemoryStream(bytes), file, ReadLimits.Default) is not SourceReading.Read) throw new InvalidOperationException(file);
    }

    /// <summary>A fixed amount of integer work, so that figures of two machines, or of a busy one, can be compared.</summary>
    private static double Calibration()
    {
        const int Rounds = 200_000_000;
        var used = Environment.CpuUsage.TotalTime;
        var x = 88172645463325252UL;
        for (var round = 0; round < Rounds; round++)
        {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
        }
        var seconds = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        return x == 0 ? 0 : Rounds / seconds / 1e6;
    }
}
