using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests;

/// <summary>A folder with an empty ledger, copied from one that is made once.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-site");

    public string Path => folder.FullName;

    private string Database => System.IO.Path.Combine(Path, "mandat.db");

    // Without a pool the file is closed when the work is done.
    public Storage Storage => new(true, $"Data Source={Database};Pooling=False");

    public static async Task<TestFolder> MakeAsync()
    {
        var made = new TestFolder();
        File.Copy(await Template.Value, made.Database);
        return made;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // a command opens the file with one
        folder.Delete(recursive: true);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = new TestFolder();
        var options = new DbContextOptionsBuilder<SqliteMandatDb>();
        folder.Storage.Configure(options);
        await using var db = new SqliteMandatDb(options.Options, TimeProvider.System);
        await Schema.MigrateAsync(db);
        return folder.Database;
    }
}
