using Mandat.App.Commands;
using Mandat.App.Demo;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Commands;

/// <summary>The commands as they are typed.</summary>
[Collection(nameof(InviteCommandTests))]
public sealed class TransferCommandTests : IDisposable
{
    private const string Data = "Mandat__Data";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-transfer");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Data, null);
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Carries_the_demos_ledger_to_an_empty_installation()
    {
        await using var from = await DemoAsync("a");
        await using var to = Ledger("b");

        Assert.Equal(0, (await RunAsync("a", "export", At("all.zip"))).Code);
        Assert.Contains("exists already", (await RunAsync("a", "export", At("all.zip"))).Said, StringComparison.Ordinal);
        var (code, said) = await RunAsync("b", "load", At("all.zip"));

        Assert.Equal(0, code);
        Assert.Contains("the chain of the journal holds", said, StringComparison.Ordinal);
        Assert.Equal(await DecisionsAsync(from), await DecisionsAsync(to));
        Assert.Equal(0, (await RunAsync("b", "check")).Code);
        Assert.Equal(2, (await RunAsync("b", "load", At("all.zip"))).Code);
    }

    [Fact]
    public async Task Says_why_a_file_cannot_be_loaded()
    {
        await File.WriteAllTextAsync(At("text.zip"), "not a zip");

        var (code, said) = await RunAsync("a", "load", At("text.zip"));

        Assert.Equal(2, code);
        Assert.Contains("was not written by mandat export", said, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("a", "load", At("nowhere.zip"))).Code);
        Assert.Equal(1, (await RunAsync("c", "export", At("nothing.zip"))).Code);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task<ServiceProvider> DemoAsync(string name)
    {
        Assert.Equal(0, (await RunAsync(name, "migrate")).Code);
        var services = Ledger(name);
        await DemoCollaboration.SeedAsync(services);
        return services;
    }

    private ServiceProvider Ledger(string name)
    {
        var services = new ServiceCollection();
        new Storage(true, $"Data Source={Path.Combine(At(name), "mandat.db")};Pooling=False").AddTo(services);
        return services.BuildServiceProvider();
    }

    private static async Task<List<string>> DecisionsAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MandatDb>().Set<Decision>().OrderBy(d => d.Id).Select(d => d.Text).ToListAsync();
    }

    private async Task<(int Code, string Said)> RunAsync(string name, params string[] args)
    {
        Environment.SetEnvironmentVariable(Data, At(name));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, "en");
        SqliteConnection.ClearAllPools();
        return (code, (output.ToString() + error).Trim());
    }
}
