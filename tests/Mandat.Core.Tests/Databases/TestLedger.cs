using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Mandat.Core.Tests.Databases;

/// <summary>A fresh ledger on one of the two databases, with a clock of its own; gone when disposed.</summary>
public sealed class TestLedger : IAsyncDisposable
{
    readonly ServiceProvider _services;
    readonly Func<Task> _drop;

    TestLedger(Storage storage, Func<Task> drop)
    {
        Storage = storage;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        storage.AddTo(services);
        _services = services.BuildServiceProvider();
        _drop = drop;
    }

    public Storage Storage { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 6, 10, 8, 0, 0, TimeSpan.Zero));

    public static async Task<TestLedger> MakeAsync(string provider)
    {
        var ledger = provider == "sqlite" ? Sqlite() : await PostgresAsync();
        await using var scope = ledger.Scope();
        await Schema.MigrateAsync(scope.Db);
        return ledger;
    }

    /// <summary>A unit of work, as a request has.</summary>
    public Work Scope() => new(_services.CreateAsyncScope());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _drop();
    }

    static TestLedger Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("mandat-test");
        return new(Storage.Sqlite(Path.Combine(folder.FullName, "mandat.db")), () =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    static async Task<TestLedger> PostgresAsync()
    {
        var server = PostgresServer.ConnectionString();
        var name = $"mandat_{Guid.NewGuid():N}";
        await RunAsync(server, $"CREATE DATABASE {name}");
        var own = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true, MaxPoolSize = 10 }.ConnectionString;
        return new(Storage.Postgres(own), async () =>
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>One scope of services over a ledger.</summary>
public sealed class Work(AsyncServiceScope scope) : IAsyncDisposable
{
    public MandatDb Db => Get<MandatDb>();

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
