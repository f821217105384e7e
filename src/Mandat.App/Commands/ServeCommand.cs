using System.CommandLine;
using System.Net.Sockets;
using Mandat.App.Commands.Serving;
using Mandat.App.Hosting;

namespace Mandat.App.Commands;

/// <summary><c>mandat serve</c>: for real; refuses with a sentence when a setting is missing.</summary>
internal static class ServeCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var command = new Command("serve", words["Serve"]);
        command.SetAction((_, stop) => RunAsync(words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if ((ServeSettings.Wrong(settings) is { } key ? words[key] : LedgerSettings.Wrong(settings, words)) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return CommandLine.WrongUse;
        }
        var urls = ServeSettings.Urls(settings);
        var storage = DataFolder.Storage(settings);
        var model = storage.MakeModelAsync();
        await using var site = Site.Build(new SiteSettings(IsDemo: false, urls, new Uri(settings["Mandat:PublicUrl"]!), storage));
        if (await site.OpenAsync(mayUpgrade: false, stop) is { } wrong)
        {
            await error.WriteLineAsync(words[$"Serve.Schema{wrong}"]);
            return CommandLine.WrongUse;
        }
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await error.WriteLineAsync(words["PortTaken", urls]);
            return CommandLine.WrongUse;
        }
        catch (SocketException refused)
        {
            await error.WriteLineAsync(words["Serve.CannotListen", urls, refused.Message.TrimEnd('.')]);
            return CommandLine.WrongUse;
        }
        await model;
        if (await site.FirstSetUpAsync(stop) is { } link)
        {
            await output.WriteLineAsync(words["Serve.FirstSetUp", link]);
        }
        await site.WaitForShutdownAsync(stop);
        return 0;
    }
}
