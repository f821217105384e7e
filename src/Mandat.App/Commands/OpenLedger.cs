using Mandat.App.Hosting;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary>The ledger that the settings name, opened by a command and closed with it.</summary>
internal sealed class OpenLedger : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private OpenLedger(Storage storage)
    {
        Storage = storage;
        var collection = new ServiceCollection();
        storage.AddTo(collection);
        services = collection.BuildServiceProvider();
    }

    public Storage Storage { get; }

    public MandatDb Db => services.GetRequiredService<MandatDb>();

    public static OpenLedger OfSettings() => new(DataFolder.Storage(new ConfigurationBuilder().AddEnvironmentVariables().Build()));

    public static OpenLedger InFile(string file) => new(new Storage(true, $"Data Source={file};Pooling=False"));

    /// <summary>The key of the sentence that says why this program cannot work on it, or null.</summary>
    public async Task<string?> ObstacleAsync(CancellationToken stop) =>
        await Schema.StateAsync(Db, stop) is var state and not SchemaState.Current ? $"Serve.Schema{state}" : null;

    /// <summary>As <see cref="ObstacleAsync"/>, for a command that may be the first: an empty database gets its tables.</summary>
    public async Task<string?> PrepareAsync(CancellationToken stop)
    {
        if (await Schema.StateAsync(Db, stop) is SchemaState.Missing)
        {
            await Schema.MigrateAsync(Db, stop);
        }
        return await ObstacleAsync(stop);
    }

    /// <summary>A unit of work of its own.</summary>
    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
