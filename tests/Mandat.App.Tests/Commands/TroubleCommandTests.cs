using Mandat.App.Commands;
using Mandat.Core.Data;
using Microsoft.Data.Sqlite;

namespace Mandat.App.Tests.Commands;

/// <summary>What an operator can have wrong is answered with a sentence that says what to do, never with a crash.</summary>
[Collection(nameof(InviteCommandTests))]
public sealed class TroubleCommandTests : IDisposable
{
    private const string Data = "Mandat__Data", Server = "ConnectionStrings__Mandat";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-trouble");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Data, null);
        Environment.SetEnvironmentVariable(Server, null);
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    public static TheoryData<string> Commands() => ["migrate", "check", "backup ny", "export ny", "import .", "invite vera@sjovik.example"];

    [Theory, MemberData(nameof(Commands))]
    public async Task Says_that_the_server_does_not_answer(string command)
    {
        var code = await RunAsync(Server, "Host=127.0.0.1;Port=1;Database=mandat;Username=x;Password=hemligt", command);

        // A copy of PostgreSQL is pg_dump's, whether it answers or not.
        Assert.Contains(command.StartsWith("backup", StringComparison.Ordinal) ? "pg_dump" : "Databasen mandat (127.0.0.1) går inte att nå", code.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", code.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.WrongUse, code.Code);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Says_that_the_connection_string_cannot_be_read(string command) =>
        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Server, "mandat", command, "ConnectionStrings__Mandat går inte att läsa"));

    [Theory, MemberData(nameof(Commands))]
    public async Task Says_that_the_folder_cannot_be_used(string command)
    {
        await File.WriteAllTextAsync(At("fil"), "");

        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, At("fil"), command, "Sätt Mandat__Data till en mapp"));
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Says_that_the_file_is_no_database(string command)
    {
        await File.WriteAllTextAsync(At("mandat.db"), new string('x', 5000));

        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, command, "är ingen databas från Mandat"));
    }

    [Theory, InlineData("backup"), InlineData("export")]
    public async Task Leaves_nothing_half_written_where_it_may_not_write(string command)
    {
        await RunAsync(Data, folder.FullName, "migrate");
        Directory.CreateDirectory(At("ny.unfinished"));

        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, $"{command} {At("ny")}", "går inte att skriva"));
        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, $"{command} {folder.FullName}", "finns redan"));
        Assert.False(File.Exists(At("ny")));
    }

    [Theory]
    [InlineData("backup --kopia")]
    [InlineData("export -x")]
    public async Task Takes_no_mistyped_option_for_a_file(string command)
    {
        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, command, "Känner inte igen: -"));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task Invites_no_one_without_an_address()
    {
        await RunAsync(Data, folder.FullName, "migrate");

        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, "invite vera", "vera är ingen e-postadress"));
    }

    [Theory, InlineData("0"), InlineData("65536"), InlineData("många")]
    public async Task Starts_no_demo_on_a_port_that_there_is_not(string port) =>
        Assert.Equal((CommandLine.WrongUse, true), await SaysAsync(Data, folder.FullName, $"demo --port {port}", "Går inte att läsa: --port"));

    [Theory, InlineData("sv"), InlineData("en")]
    public void Has_words_for_every_trouble(string language) =>
        Assert.All(Enum.GetNames<DatabaseTrouble>(), trouble => Assert.NotEqual($"Database.{trouble}", new Words(language)[$"Database.{trouble}"]));

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task<(int, bool)> SaysAsync(string setting, string value, string command, string sentence)
    {
        var (code, error) = await RunAsync(setting, value, command);
        return (code, error.Contains(sentence, StringComparison.Ordinal) ? true : throw new Xunit.Sdk.XunitException(error));
    }

    private static async Task<(int Code, string Error)> RunAsync(string setting, string value, string command)
    {
        Environment.SetEnvironmentVariable(setting, value);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(command.Split(' '), output, error, "sv");
        SqliteConnection.ClearAllPools();
        return (code, error.ToString());
    }
}
