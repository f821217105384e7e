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
        services.ConfigureDbContext<SqliteMandatDb>(o => o.AddInterceptors(Counter)).ConfigureDbContext<PostgresMandatDb>(o => o.AddInterceptors(Counter));
        _services = services.BuildServiceProvider();
        _drop = drop;
    }

    public Storage Storage { get; }

    /// <summary>Counts the questions to the database.</summary>
    public CommandCounter Counter { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 6, 10, 8, 0, 0, TimeSpan.Zero));

    /// <summary>A migrated ledger, copied from one that is migrated once a run.</summary>
    public static async Task<TestLedger> MakeAsync(string provider) =>
        provider == "sqlite" ? Sqlite(await SqliteTemplate.Value) : await PostgresAsync(await PostgresTemplate());

    /// <summary>A unit of work, as a request has.</summary>
    public Work Scope() => new(_services.CreateAsyncScope());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _drop();
    }

    static readonly Lazy<Task<string>> SqliteTemplate = new(async () =>
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mandat-template").FullName, "mandat.db");
        await using (var ledger = new TestLedger(Storage.Sqlite(file), () => Task.CompletedTask))
        await using (var work = ledger.Scope()) await Schema.MigrateAsync(work.Db);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return file;
    });

    static readonly Lazy<Task<string>> Template = new(async () =>
    {
        var name = $"mandat_template_{Guid.NewGuid():N}";
        await RunAsync(PostgresServer.ConnectionString(), $"CREATE DATABASE {name}");
        await using (var ledger = new TestLedger(Storage.Postgres(Connection(name, pooled: false)), () => Task.CompletedTask))
        await using (var work = ledger.Scope()) await Schema.MigrateAsync(work.Db);
        return name;
    });

    // Asked outside the lazy value, so that each test skips or fails by itself where there is no server.
    static Task<string> PostgresTemplate() => PostgresServer.ConnectionString() is not null ? Template.Value : Task.FromResult("");

    static TestLedger Sqlite(string template)
    {
        var folder = Directory.CreateTempSubdirectory("mandat-test");
        var file = Path.Combine(folder.FullName, "mandat.db");
        File.Copy(template, file);
        var storage = Storage.Sqlite(file);
        return new(storage, () =>
        {
            using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(storage.ConnectionString)) Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    static async Task<TestLedger> PostgresAsync(string template)
    {
        var name = $"mandat_{Guid.NewGuid():N}";
        await RunAsync(PostgresServer.ConnectionString(), $"CREATE DATABASE {name} TEMPLATE {template}");
        var storage = Storage.Postgres(Connection(name, pooled: true));
        return new(storage, async () =>
        {
            await using (var connection = new NpgsqlConnection(storage.ConnectionString)) NpgsqlConnection.ClearPool(connection);
            await RunAsync(PostgresServer.ConnectionString(), $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    static string Connection(string database, bool pooled) =>
        new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString()) { Database = database, Pooling = pooled, MaxPoolSize = 10 }.ConnectionString;

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
