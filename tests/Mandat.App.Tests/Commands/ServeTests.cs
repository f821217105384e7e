using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Mandat.App.Commands;
using Mandat.App.Tests.People;
using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Commands;

/// <summary><c>mandat serve</c> from its first word to its last, in a process of its own.</summary>
public sealed class ServeTests
{
    [Theory]
    [InlineData("Mandat__PublicUrl", null, "sätt Mandat__PublicUrl")]
    [InlineData("Mandat__PublicUrl", "http://mandat.example.org", "måste börja med https://")]
    [InlineData("Smtp__Host", null, "sätt Smtp__Host")]
    public async Task Does_not_start_without_a_setting_and_says_which(string name, string? value, string why)
    {
        using var folder = await TestFolder.MakeAsync();
        var settings = Served.Settings(folder.Path);
        settings[name] = value;

        Assert.Contains(why, await RefusedAsync(settings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_start_over_the_demos_ledger_whose_sign_ins_anybody_has()
    {
        using var folder = await TestFolder.MakeAsync();
        var demo = Directory.CreateDirectory(Path.Combine(folder.Path, "mandat-demo")).FullName;
        File.Copy(Path.Combine(folder.Path, "mandat.db"), Path.Combine(demo, "mandat.db"));

        Assert.Contains("provkörningens", await RefusedAsync(Served.Settings(demo)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_start_on_a_schema_that_a_later_version_made()
    {
        using var folder = await TestFolder.MakeAsync();
        await InAsync(folder.Storage, db => db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')"));

        Assert.Contains("nyare version", await RefusedAsync(Served.Settings(folder.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_its_tables_gives_the_first_link_and_says_that_it_is_well()
    {
        var folder = Directory.CreateTempSubdirectory("mandat-serve");
        await using (var served = Served.Start(Served.Settings(folder.FullName), "serve"))
        {
            using var client = new HttpClient { BaseAddress = await served.ListensAsync() };
            var link = new Uri(await served.SaysAsync("/sign-in/first?token="));

            Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
            Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
            Assert.Contains("<form", await client.GetStringAsync(link.PathAndQuery), StringComparison.Ordinal);
            served.AskToEnd();
            Assert.Equal((0, ""), await served.EndsAsync());
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Says_that_it_cannot_serve_when_its_database_is_gone()
    {
        var folder = Directory.CreateTempSubdirectory("mandat-serve");
        await using var served = Served.Start(Served.Settings(folder.FullName), "serve");
        using var client = new HttpClient { BaseAddress = await served.ListensAsync() };
        await served.SaysAsync("/sign-in/first?token=");

        folder.Delete(recursive: true);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Finishes_the_request_that_runs_when_it_is_asked_to_end()
    {
        using var folder = await TestFolder.MakeAsync();
        await using var served = Served.Start(Served.Settings(folder.Path), "serve");
        var address = await served.ListensAsync();
        await served.SaysAsync("/sign-in/first?token="); // it has started
        using var visitor = new TcpClient();
        await visitor.ConnectAsync(address.Host, address.Port);
        await using var wire = visitor.GetStream();
        using var answer = new StreamReader(wire);
        // It is asked whether to go on when the program has begun to read what is posted.
        await wire.WriteAsync("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 16\r\n\r\n"u8.ToArray());
        Assert.StartsWith("HTTP/1.1 100", await answer.ReadLineAsync(), StringComparison.Ordinal);

        served.AskToEnd();
        await served.SaysAsync("Application is shutting down");
        await wire.WriteAsync("_handler=sign-in"u8.ToArray());

        await answer.ReadLineAsync();
        Assert.StartsWith("HTTP/1.1 400", await answer.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Contains("</html>", await answer.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal((0, ""), await served.EndsAsync());
    }

    [Fact]
    public void Is_not_cut_short_by_its_own_command_line() =>
        Assert.True(CommandLine.TimeToEnd > new Microsoft.Extensions.Hosting.HostOptions().ShutdownTimeout);

    [Fact]
    public async Task Logs_one_json_object_a_line_and_no_personal_data()
    {
        using var folder = await TestFolder.MakeAsync();
        using var mail = new SmtpSink { Refusal = "550 vera.lindahl@sjovik.example has moved" };
        var settings = Served.Settings(folder.Path);
        (settings["Smtp__Port"], settings["Smtp__Security"]) = (mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "None");
        await using var invited = Served.Start(settings, "invite", "vera.lindahl@sjovik.example", "--administrator", "--name", "Vera Lindahl");
        Assert.Equal((0, ""), await invited.EndsAsync());
        await using var served = Served.Start(settings, "serve");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await served.ListensAsync() };

        await AskForLinkAsync(client, "vera.lindahl@sjovik.example");
        await client.GetAsync("/sign-in/link?token=hemlig-lank");
        await client.GetAsync("/ingenting?namn=Vera+Lindahl");
        await served.SaysAsync("was not sent");
        served.AskToEnd();
        await served.EndsAsync();

        Assert.All(served.Said, line => JsonDocument.Parse(line).Dispose());
        Assert.DoesNotContain(served.Said, line => Personal.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static readonly string[] Personal = ["vera", "lindahl", "sjovik", "hemlig-lank"];

    private static async Task AskForLinkAsync(HttpClient client, string email)
    {
        var form = (await TestSite.PageAsync(client, "/sign-in")).QuerySelectorAll("form").First(f => f.QuerySelector("input[name='Input.Email']") is not null);
        var fields = TestSite.Fields(form);
        fields["Input.Email"] = email;
        using var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        Assert.True((int)answer.StatusCode < 400, $"{answer.StatusCode}");
    }

    private static async Task<string> RefusedAsync(IReadOnlyDictionary<string, string?> settings)
    {
        await using var served = Served.Start(settings, "serve");
        var (code, error) = await served.EndsAsync();
        Assert.Equal((CommandLine.WrongUse, 0), (code, served.Said.Count));
        return error;
    }

    private static async Task InAsync(Storage storage, Func<MandatDb, Task> work)
    {
        var options = new DbContextOptionsBuilder<SqliteMandatDb>();
        storage.Configure(options);
        await using var db = new SqliteMandatDb(options.Options, TimeProvider.System);
        await work(db);
    }
}
