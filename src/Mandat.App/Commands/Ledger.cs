using Mandat.App.Hosting;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary>The ledger as a command works on it: without a web site, as the operator.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Ledger(ServiceProvider services) => this.services = services;

    /// <summary>Opens the ledger that the settings name, or says why it cannot be opened.</summary>
    public static async Task<(Ledger? Open, string? Problem)> OpenAsync(IConfiguration settings, CancellationToken stop)
    {
        var all = new ServiceCollection();
        all.AddLogging();
        DataFolder.Storage(settings).AddTo(all);
        var ledger = new Ledger(all.BuildServiceProvider());
        await using var scope = ledger.Scope();
        var db = scope.ServiceProvider.GetRequiredService<MandatDb>();
        var state = await Schema.StateAsync(db, stop);
        if (state is SchemaState.Missing)
        {
            await Schema.MigrateAsync(db, stop);
        }
        if (state is SchemaState.Missing or SchemaState.Current)
        {
            return (ledger, null);
        }
        await ledger.DisposeAsync();
        return (null, $"Serve.Schema{state}");
    }

    public static IConfiguration Settings() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    /// <summary>A unit of work.</summary>
    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
