using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Mandat.App.Tests.Commands;

/// <summary>The real program in a process of its own, as an operator starts it.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly List<string> said = [];
    private readonly Task<string> error;

    private Served(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
        _ = HearAsync();
    }

    /// <summary>The settings of an installation that starts; a test leaves out or changes one.</summary>
    public static Dictionary<string, string?> Settings(string data) => new()
    {
        ["Mandat__Data"] = data, ["Mandat__PublicUrl"] = "http://localhost", ["Smtp__Host"] = "localhost", ["ConnectionStrings__Mandat"] = null,
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["LANG"] = "sv_SE.UTF-8",
    };

    public static Served Start(IReadOnlyDictionary<string, string?> settings, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mandat.dll"), .. command])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new Served(Process.Start(start)!);
    }

    /// <summary>What it has said on standard output and was read here.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>Waits for a line that is like that; the line.</summary>
    public async Task<string> SaysAsync(string like)
    {
        await foreach (var line in lines.Reader.ReadAllAsync())
        {
            said.Add(line);
            if (line.Contains(like, StringComparison.Ordinal)) return line;
        }
        throw new InvalidOperationException($"It ended and had not said \"{like}\": {string.Join('\n', said)} {await error}");
    }

    /// <summary>Where it listens, as soon as it does.</summary>
    public async Task<Uri> ListensAsync() => new(Address().Match(await SaysAsync("Now listening on")).Value);

    /// <summary>Waits until it has ended; how, and what it said on standard error.</summary>
    public async Task<(int Code, string Error)> EndsAsync()
    {
        await process.WaitForExitAsync();
        await foreach (var line in lines.Reader.ReadAllAsync()) said.Add(line);
        return (process.ExitCode, await error);
    }

    /// <summary>SIGTERM: it is asked to end.</summary>
    public void AskToEnd() => Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

    private async Task HearAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line) lines.Writer.TryWrite(line);
        lines.Writer.Complete();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"http://[0-9.]+:\d+")]
    private static partial Regex Address();
}
