using Mandat.App.Commands;
using Mandat.App.Demo;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Commands;

[Collection(nameof(InviteCommandTests))]
public sealed class KeepingCommandTests : IDisposable
{
    private const string Data = "Mandat__Data";

    public void Dispose() => Environment.SetEnvironmentVariable(Data, null);

    [Fact]
    public async Task Copies_a_ledger_and_puts_it_back_with_what_was_there_kept()
    {
        using var folder = await TestFolder.MakeAsync();
        await using var services = Ledger(folder);
        await DemoCollaboration.SeedAsync(services);
        var copy = Path.Combine(folder.Path, "kopia.db");

        Assert.Equal(0, (await RunAsync(folder, "backup", copy)).Code);
        Assert.Equal(1, (await RunAsync(folder, "backup", copy)).Code);
        await InAsync(services, db => db.Set<Body>().ExecuteUpdateAsync(b => b.SetProperty(x => x.Mandate, "förstört")));
        var restored = await RunAsync(folder, "restore", copy);

        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Contains("ligger kvar", restored.Output, StringComparison.Ordinal);
        await InAsync(services, async db => Assert.False(await db.Set<Body>().AnyAsync(b => b.Mandate == "förstört")));
        Assert.Equal(0, (await RunAsync(folder, "check")).Code);
    }

    [Fact]
    public async Task Finds_what_was_changed_behind_the_journal()
    {
        using var folder = await TestFolder.MakeAsync();
        await using var services = Ledger(folder);
        await DemoCollaboration.SeedAsync(services);
        await InAsync(services, async db =>
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys=OFF");
            await db.Database.ExecuteSqlAsync($"UPDATE Journal SET Payload = replace(Payload, 'Åbyvik', 'Norrhamn') WHERE Event = 'PartyAdded'");
            await db.Database.ExecuteSqlAsync($"UPDATE FileChunk SET Content = zeroblob(3) WHERE FileId = (SELECT FileId FROM FileChunk LIMIT 1)");
            await db.Database.ExecuteSqlAsync($"DELETE FROM AgendaItem");
        });

        var (code, output, _) = await RunAsync(folder, "check");

        Assert.Equal(2, code);
        Assert.Contains("Journalens kedja håller inte", output, StringComparison.Ordinal);
        Assert.Contains("pekar på något som inte finns", output, StringComparison.Ordinal);
        Assert.Contains("är inte den som lagrades", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("damaged", "är skadad")]
    [InlineData("forged", "journalens kedja håller inte")]
    [InlineData("loose", "pekar rader på något som inte finns")]
    [InlineData("empty", "är ingen databas från Mandat")]
    public async Task Puts_nothing_back_that_does_not_hold(string how, string why)
    {
        using var folder = await TestFolder.MakeAsync();
        await using var services = Ledger(folder);
        await DemoCollaboration.SeedAsync(services);
        var copy = Path.Combine(folder.Path, "kopia.db");
        await RunAsync(folder, "backup", copy);
        await SpoilAsync(copy, how);
        var before = await File.ReadAllBytesAsync(copy);

        var (code, _, error) = await RunAsync(folder, "restore", copy);

        Assert.Equal(1, code);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(folder, "check")).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(copy));
        Assert.Equal(["kopia.db", "mandat.db"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Puts_nothing_back_while_a_program_has_the_ledger_open()
    {
        using var folder = await TestFolder.MakeAsync();
        await using var services = Ledger(folder);
        var copy = Path.Combine(folder.Path, "kopia.db");
        await RunAsync(folder, "backup", copy);

        await InAsync(services, async _ => Assert.Contains("Stoppa det först", (await RunAsync(folder, "restore", copy)).Error, StringComparison.Ordinal));

        Assert.Equal(0, (await RunAsync(folder, "restore", copy)).Code);
    }

    [Fact]
    public async Task Says_that_the_file_itself_is_damaged()
    {
        using var folder = await TestFolder.MakeAsync();
        await using (var services = Ledger(folder)) await DemoCollaboration.SeedAsync(services);
        await SpoilAsync(Path.Combine(folder.Path, "mandat.db"), "damaged");

        var (code, output, _) = await RunAsync(folder, "check");

        Assert.Equal(2, code);
        Assert.Contains("är skadad", output, StringComparison.Ordinal);
    }

    private static async Task SpoilAsync(string file, string how)
    {
        if (how == "damaged")
        {
            await DamageAsync(file);
            return;
        }
        await using var db = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=False");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = how switch
        {
            "forged" => "UPDATE Journal SET Deed = 'Annat' WHERE Sequence = 3",
            "loose" => "DELETE FROM AgendaItem",
            _ => "DELETE FROM __EFMigrationsHistory",
        };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Pages in the middle are written over; the file still opens.</summary>
    private static async Task DamageAsync(string file)
    {
        await using var content = File.Open(file, FileMode.Open);
        content.Position = content.Length / 2 / 4096 * 4096;
        await content.WriteAsync(new byte[8 * 4096]);
    }

    [Fact]
    public async Task Makes_a_database_once_and_refuses_what_is_no_ledger()
    {
        var folder = Directory.CreateTempSubdirectory("mandat-keeping");
        var text = Path.Combine(folder.FullName, "text.db");
        await File.WriteAllTextAsync(text, new string('x', 5000));
        Environment.SetEnvironmentVariable(Data, folder.FullName);

        var made = (await RunAsync("migrate")).Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.All(made[..^1], step => Assert.StartsWith("  steg: 2", step, StringComparison.Ordinal));
        Assert.Equal((true, "Databasen är nu aktuell."), (made.Length > 1, made[^1]));
        Assert.Equal("Databasen är redan aktuell. Inget att göra.", (await RunAsync("migrate")).Output.Trim());
        Assert.Equal(1, (await RunAsync("restore", text)).Code);
        Assert.Equal(1, (await RunAsync("restore", text + ".inte")).Code);
        Assert.Equal(0, (await RunAsync("check")).Code);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static ServiceProvider Ledger(TestFolder folder)
    {
        var services = new ServiceCollection();
        folder.Storage.AddTo(services);
        return services.BuildServiceProvider();
    }

    private static async Task InAsync(ServiceProvider services, Func<MandatDb, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await using var open = scope.ServiceProvider.GetRequiredService<MandatDb>();
        await open.Database.OpenConnectionAsync();
        await work(open);
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(TestFolder folder, params string[] args)
    {
        Environment.SetEnvironmentVariable(Data, folder.Path);
        return RunAsync(args);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, "sv");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return (code, output.ToString(), error.ToString());
    }
}
