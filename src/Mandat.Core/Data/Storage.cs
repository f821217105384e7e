using Mandat.Core.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Mandat.Core.Data;

/// <summary>Which database, and how to reach it.</summary>
/// <param name="IsSqlite">True for a file, false for PostgreSQL.</param>
/// <param name="ConnectionString">For the provider.</param>
public sealed record Storage(bool IsSqlite, string ConnectionString)
{
    public static Storage Sqlite(string file) => new(true, $"Data Source={file}");

    public static Storage Postgres(string connectionString) => new(false, connectionString);

    /// <summary>Whether a connection string names a PostgreSQL server.</summary>
    public static bool NamesPostgres(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Where it is, in words and without a password: the file, or the database and its server.</summary>
    public string Place => IsSqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource
        : new NpgsqlConnectionStringBuilder(ConnectionString) is var server ? $"{server.Database ?? server.Username} ({server.Host})" : "";

    /// <summary>Registers the ledger, its deeds and its queries.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(this);
        if (IsSqlite) services.AddDbContext<MandatDb, SqliteMandatDb>(o => Configure(o));
        else services.AddDbContext<MandatDb, PostgresMandatDb>(o => Configure(o));
        services.AddScoped<Reads>();
        foreach (var type in typeof(Storage).Assembly.GetTypes().Where(IsDeedOrQuery)) services.AddScoped(type);
    }

    /// <summary>
    /// Makes the model that every <see cref="MandatDb"/> of these options shares, which takes a third of a start, beside what else a start does.
    /// </summary>
    public Task<IModel> MakeModelAsync() => Task.Run(() =>
    {
        // In the same way as the program's own: the model is shared by options that were put together in the same order.
        var services = new ServiceCollection();
        AddTo(services);
        using var all = services.BuildServiceProvider();
        using var scope = all.CreateScope();
        return scope.ServiceProvider.GetRequiredService<MandatDb>().Model;
    });

    public void Configure(DbContextOptionsBuilder options)
    {
        if (IsSqlite) options.UseSqlite(ConnectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(new SqliteOnOpen());
        else options.UseNpgsql(ConnectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(new VersionInterceptor());
        // PostgreSQL says so once when the table of migrations is not there yet.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.CommandError));
    }

    static bool IsDeedOrQuery(Type type) =>
        type is { IsClass: true, IsAbstract: false } && (type.IsAssignableTo(typeof(IDeed)) || type.IsAssignableTo(typeof(IQuery)));
}
