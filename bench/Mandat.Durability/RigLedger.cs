using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mandat.Durability;

/// <summary>A ledger of the rig's own on one of the two databases, with a secretary who is signed in.</summary>
public sealed class RigLedger : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string? server;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-kill");

    private RigLedger(string? server)
    {
        this.server = server;
        Storage = server is null
            ? Storage.Sqlite(Path.Combine(folder.FullName, "mandat.db"))
            : Storage.Postgres(new NpgsqlConnectionStringBuilder(server) { Database = $"mandat_kill_{Guid.NewGuid():N}", MaxPoolSize = 5 }.ConnectionString);
        services = Storage.AddedTo(new ServiceCollection()).BuildServiceProvider();
    }

    public Storage Storage { get; }

    public string Folder => folder.FullName;

    public BodyId Body { get; private set; }

    /// <summary>The secret of the secretary's session.</summary>
    public string Session { get; private set; } = "";

    public static async Task<RigLedger> MakeAsync(string? server)
    {
        var ledger = new RigLedger(server);
        if (server is not null) await ledger.OnServerAsync("CREATE DATABASE {0}");
        await ledger.DoAsync(async db =>
        {
            await Schema.MigrateAsync(db);
            await ledger.SeatAsync(db);
            return true;
        });
        return ledger;
    }

    /// <summary>Something asked of the ledger, or done to it, beside the program.</summary>
    public async Task<T> DoAsync<T>(Func<MandatDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<MandatDb>());
    }

    private async Task SeatAsync(MandatDb db)
    {
        var kind = BodyKind.Add("Kärngrupp", null, BodyCapacity.Decides, 1);
        var body = Mandat.Core.Bodies.Body.Form("Kärngruppen", "KG", kind.Id);
        var person = Person.Add("Disa Falk", null);
        var secret = Secret.New();
        db.AddRange(kind, body, person, Seat.Give(person.Id, body.Id, null, SeatRole.Secretary, new DateOnly(2025, 1, 1)));
        db.Add(Mandat.Core.People.Session.Begin(person.Id, SignInWay.Link, "Rig", Instant.Now(db.Clock), secret));
        await db.CommitAsync(Actor.Program, "Rig");
        (Body, Session) = (body.Id, secret.Text);
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, new NpgsqlConnectionStringBuilder(Storage.ConnectionString).Database), connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (server is not null) await OnServerAsync("DROP DATABASE {0} WITH (FORCE)");
        folder.Delete(recursive: true);
    }
}

file static class Adding
{
    public static ServiceCollection AddedTo(this Storage storage, ServiceCollection services)
    {
        storage.AddTo(services);
        return services;
    }
}
