using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>
/// The whole ledger for deeds to change; it names no subject, mappings are found in the assembly. Pages read through <see cref="ReadDb"/>.
/// </summary>
public abstract class MandatDb(DbContextOptions options, TimeProvider clock) : DbContext(options)
{
    public TimeProvider Clock { get; } = clock;

    public bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => Conventions.Apply(conventions, IsSqlite);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(MandatDb).Assembly);
        Conventions.Apply(model, IsSqlite);
    }

    /// <summary>Finds one thing to change; null when it is not there.</summary>
    public async Task<T?> FindOneAsync<T>(object id, CancellationToken stop = default) where T : class => await FindAsync<T>([id], stop);

    /// <summary>
    /// Saves everything that a deed changed, with its journal, in one transaction. Answers a refusal when somebody else changed the same
    /// thing meanwhile, or when the database says that it exists already.
    /// </summary>
    public Task<Result<Done>> CommitAsync(Actor actor, string deed, BodyId? body = null, CancellationToken stop = default) =>
        Commit.RunAsync(this, actor, deed, body, stop);
}

/// <summary>The ledger in an SQLite file.</summary>
public sealed class SqliteMandatDb(DbContextOptions<SqliteMandatDb> options, TimeProvider clock) : MandatDb(options, clock);

/// <summary>The ledger in PostgreSQL.</summary>
public sealed class PostgresMandatDb(DbContextOptions<PostgresMandatDb> options, TimeProvider clock) : MandatDb(options, clock);
