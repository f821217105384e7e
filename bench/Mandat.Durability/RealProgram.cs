using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Mandat.Durability;

/// <summary>The real program in a process of its own, to be killed without warning.</summary>
internal sealed partial class RealProgram : IDisposable
{
    private readonly Process process;
    private readonly SemaphoreSlim heard = new(0);
    private int told;

    private RealProgram(Process process) => this.process = process;

    /// <summary>How many documents an import has said that it is done with.</summary>
    public int Told => Volatile.Read(ref told);

    /// <summary>Starts a command of the program over the rig's ledger.</summary>
    public static RealProgram Start(RigLedger ledger, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mandat.dll"), .. command])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = ledger.Folder,
        };
        start.Environment["Mandat__PublicUrl"] = "http://localhost";
        start.Environment["Smtp__Host"] = "localhost";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        if (ledger.Storage.IsSqlite) start.Environment["Mandat__Data"] = ledger.Folder;
        else start.Environment["ConnectionStrings__Mandat"] = ledger.Storage.ConnectionString;
        var program = new RealProgram(Process.Start(start)!);
        program.process.ErrorDataReceived += (_, said) => program.Hear(said.Data);
        program.process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Where it listens, as soon as it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                // What it says from now on is read, so that it never waits for a reader, and not kept.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new Uri(found.Groups[1].Value);
            }
        }
        throw new InvalidOperationException("The program ended before it listened.");
    }

    /// <summary>Waits until it is done; the code it ends with.</summary>
    public async Task<int> EndAsync()
    {
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Waits until an import has said that it is done with that many documents.</summary>
    public async Task TellsAsync(int documents)
    {
        for (var i = 0; i < documents; i++) await heard.WaitAsync();
    }

    private void Hear(string? line)
    {
        if (line is null || !DoneWith().IsMatch(line)) return;
        Interlocked.Increment(ref told);
        heard.Release();
    }

    public bool IsRunning => !process.HasExited;

    /// <summary>SIGKILL: it gets to finish nothing.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (IsRunning) process.Kill();
        process.Dispose();
        heard.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"^\d+/\d+ ")]
    private static partial Regex DoneWith();
}
