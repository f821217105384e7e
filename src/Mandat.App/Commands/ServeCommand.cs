using System.CommandLine;
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
        if (Missing(settings) is { } missing)
        {
            await error.WriteLineAsync(words[missing]);
            return CommandLine.WrongUse;
        }
        var urls = settings["ASPNETCORE_URLS"] ?? settings["Urls"] ?? $"http://localhost:{SiteSettings.DefaultPort}";
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
        await model;
        if (await site.FirstSetUpAsync(stop) is { } link)
        {
            await output.WriteLineAsync(words["Serve.FirstSetUp", link]);
        }
        await site.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The key of the sentence that says what is missing, or null.</summary>
    internal static string? Missing(IConfiguration settings) =>
        !Uri.TryCreate(settings["Mandat:PublicUrl"], UriKind.Absolute, out var url) ? "Serve.NeedsPublicUrl"
        : url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback) ? "Serve.NeedsHttps"
        : string.IsNullOrEmpty(settings["Smtp:Host"]) ? "Serve.NeedsSmtp"
        : DataFolder.IsDemo(settings) ? "Serve.IsDemo"
        : null;
}
