using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mandat.App.Tests;

/// <summary>A database of its own on the PostgreSQL server that MANDAT_TEST_POSTGRES names, dropped when the test is over.</summary>
internal sealed class TestDatabase(string connection) : IAsyncDisposable
{
    public Storage Storage { get; } = new(false, connection);

    /// <summary>The server; skips the test where none is named, fails it where one is required.</summary>
    public static string Server()
    {
        var server = Environment.GetEnvironmentVariable("MANDAT_TEST_POSTGRES");
        if (server is null && Environment.GetEnvironmentVariable("MANDAT_TEST_REQUIRED") is not null) Assert.Fail("MANDAT_TEST_POSTGRES names no server, and here it is required.");
        Assert.SkipWhen(server is null, "MANDAT_TEST_POSTGRES names no PostgreSQL server; scripts/test.sh starts one.");
        return server!;
    }

    public static async Task<TestDatabase> MakeAsync()
    {
        var made = new TestDatabase(new NpgsqlConnectionStringBuilder(Server()) { Database = $"site_{Guid.NewGuid():N}", MaxPoolSize = 4 }.ConnectionString);
        await using var db = made.Open();
        await Schema.MigrateAsync(db);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await using var db = Open();
        await db.Database.EnsureDeletedAsync();
    }

    private PostgresMandatDb Open()
    {
        var options = new DbContextOptionsBuilder<PostgresMandatDb>();
        Storage.Configure(options);
        return new(options.Options, TimeProvider.System);
    }
}
