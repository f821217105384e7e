using System.CommandLine;
using Mandat.App.Demo;
using Mandat.App.Hosting;

namespace Mandat.App.Commands;

/// <summary><c>mandat demo</c>: an invented collaboration to try things in.</summary>
internal static class DemoCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var port = new Option<int>("--port") { Description = words["Demo.Port"], HelpName = "N", DefaultValueFactory = _ => SiteSettings.DefaultPort };
        port.Validators.Add(given =>
        {
            if (given.Tokens is [var written] && !(ushort.TryParse(written.Value, out var number) && number > 0))
            {
                given.AddError(words["NotUnderstood", "--port"]);
            }
        });
        var fresh = new Option<bool>("--fresh") { Description = words["Demo.Fresh"] };
        var command = new Command("demo", words["Demo"]) { port, fresh };
        command.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(fresh))
            {
                StartOver();
            }
            return StoppableAsync(RunAsync(FreePort.From(parsed.GetValue(port)), words, output, error, stop), stop);
        });
        return command;
    }

    /// <summary>Ctrl+C while the demo is being made ends it quietly.</summary>
    private static async Task<int> StoppableAsync(Task<int> run, CancellationToken stop)
    {
        try
        {
            return await run;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static async Task<int> RunAsync(int port, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var url = $"http://localhost:{port}";
        var storage = DataFolder.SqliteIn(DataFolder.Demo);
        var model = storage.MakeModelAsync();
        await using var site = Site.Build(new SiteSettings(IsDemo: true, url, PublicUrl: null, storage));
        if (await site.OpenAsync(mayUpgrade: true, stop) is not null)
        {
            await error.WriteLineAsync(words["Demo.OtherVersion"]);
            return CommandLine.WrongUse;
        }
        await model;
        await DemoCollaboration.SeedAsync(site.Services, stop);
        await site.StartAsync(stop);
        await output.WriteLineAsync(words["Demo.Started", url]);
        await output.WriteLineAsync(words["Demo.SignIn"]);
        foreach (var (role, person, link) in await DemoSignIns.MakeAsync(site.Services, stop))
        {
            await output.WriteLineAsync($"  {words[$"Demo.Seat.{role}"]}, {person}\n    {link}");
        }
        await site.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The demo's own folder is the only one that is ever deleted.</summary>
    private static void StartOver()
    {
        if (Directory.Exists(DataFolder.Demo))
        {
            Directory.Delete(DataFolder.Demo, recursive: true);
        }
    }
}
