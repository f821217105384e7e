using System.Reflection;
using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Mandat.Core.Tests.Databases;

#pragma warning disable EF1001 // There is no other place where a program says which migrations it knows.

/// <summary>The program as it will be: it knows one migration more.</summary>
sealed class WithOneMore(ICurrentDbContext context, IDbContextOptions options, IMigrationsIdGenerator ids, IDiagnosticsLogger<DbLoggerCategory.Migrations> log)
    : MigrationsAssembly(context, options, ids, log)
{
    public const string Name = "29990101000000_Later";

    public override IReadOnlyDictionary<string, TypeInfo> Migrations => new SortedDictionary<string, TypeInfo>(base.Migrations.ToDictionary()) { [Name] = typeof(Nothing).GetTypeInfo() }.AsReadOnly();

    public static MandatDb Over(Storage storage)
    {
        if (storage.IsSqlite) return new SqliteMandatDb(Options<SqliteMandatDb>(storage), TimeProvider.System);
        return new PostgresMandatDb(Options<PostgresMandatDb>(storage), TimeProvider.System);
    }

    static DbContextOptions<T> Options<T>(Storage storage) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        storage.Configure(options);
        return options.ReplaceService<IMigrationsAssembly, WithOneMore>().Options;
    }

    sealed class Nothing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) { }
    }
}
