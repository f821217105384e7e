using Mandat.App.Commands;
using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Commands;

[Collection(nameof(InviteCommandTests))]
public sealed class InviteCommandTests : IDisposable
{
    private const string Data = "Mandat__Data";

    public void Dispose() => Environment.SetEnvironmentVariable(Data, null);

    [Fact]
    public async Task Gives_a_new_administrator_a_link_that_signs_in()
    {
        using var folder = await TestFolder.MakeAsync();
        var (code, output, error) = await RunAsync(folder, "invite", "vera@sjovik.example", "--administrator", "--name", "Vera Lindahl");
        Assert.Equal((0, ""), (code, error));

        await using var services = Ledger(folder);
        await using var scope = services.CreateAsyncScope();
        var begun = await scope.ServiceProvider.GetRequiredService<SignInByLink>().RunAsync(new(output.Trim().Split("token=")[1]), Actor.Anonymous);
        var person = (await scope.ServiceProvider.GetRequiredService<ActorOfSession>().AskAsync(begun.Value.Secret.Text)).Person!;
        Assert.Equal(("Vera Lindahl", SeatRole.Administrator), (person.Name, person.Seats.Single().Seat.Role));
    }

    [Fact]
    public async Task Gives_one_seat_however_often_it_is_run()
    {
        using var folder = await TestFolder.MakeAsync();
        await RunAsync(folder, "invite", "vera@sjovik.example", "--administrator");
        Assert.Equal(0, (await RunAsync(folder, "invite", "VERA@sjovik.example", "--administrator")).Code);
        await using var services = Ledger(folder);
        await using var scope = services.CreateAsyncScope();
        Assert.Single(scope.ServiceProvider.GetRequiredService<MandatDb>().Set<Core.Bodies.Seat>());
    }

    [Theory]
    [InlineData("sv", "har ingen plats än")]
    [InlineData("en", "holds no seat yet")]
    public async Task Says_why_not_in_the_language_of_the_command_line(string lang, string why)
    {
        using var folder = await TestFolder.MakeAsync();
        var (code, output, error) = await RunAsync(folder, lang, "invite", "vera@sjovik.example");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    private static ServiceProvider Ledger(TestFolder folder)
    {
        var services = new ServiceCollection();
        folder.Storage.AddTo(services);
        return services.BuildServiceProvider();
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(TestFolder folder, params string[] args) =>
        args[0] is "sv" or "en" ? RunInAsync(folder, args[0], args[1..]) : RunInAsync(folder, "sv", args);

    private static async Task<(int Code, string Output, string Error)> RunInAsync(TestFolder folder, string lang, string[] args)
    {
        Environment.SetEnvironmentVariable(Data, folder.Path);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, lang);
        return (code, output.ToString(), error.ToString());
    }
}
