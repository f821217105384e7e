using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mandat.Core.Data;

/// <summary>Lets the migration tool make the SQLite context; it opens no database.</summary>
sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteMandatDb>
{
    public SqliteMandatDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteMandatDb>();
        Storage.Sqlite(":memory:").Configure(options);
        return new(options.Options, TimeProvider.System);
    }
}

/// <summary>Lets the migration tool make the PostgreSQL context; it opens no database.</summary>
sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresMandatDb>
{
    public PostgresMandatDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresMandatDb>();
        Storage.Postgres("Host=localhost").Configure(options);
        return new(options.Options, TimeProvider.System);
    }
}
