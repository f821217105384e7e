using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Mandat.App.Hosting;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary><c>mandat invite</c>: a link that signs somebody in, and the way back when every administrator is locked out.</summary>
internal static class InviteCommand
{
    /// <summary>Exit code when the rules say no.</summary>
    public const int Refused = 2;

    private static readonly EmailAddressAttribute IsAddress = new();

    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var email = new Argument<string>("email") { HelpName = words["Invite.Email"], Description = words["Invite.Email.Help"] };
        var administrator = new Option<bool>("--administrator") { Description = words["Invite.Administrator"] };
        var name = new Option<string?>("--name") { Description = words["Invite.Name"], HelpName = words["Invite.Name.Value"] };
        var command = new Command("invite", words["Invite"]) { email, administrator, name };
        command.SetAction((parsed, stop) => RunAsync(
            new(parsed.GetValue(email)!, parsed.GetValue(name), parsed.GetValue(administrator)), words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(Invitee invitee, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = words.Culture;
        if (!IsAddress.IsValid(invitee.Email))
        {
            await error.WriteLineAsync(words["Invite.NotAnAddress", invitee.Email]);
            return CommandLine.WrongUse;
        }
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        await using var services = Services(settings).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var state = await Schema.StateAsync(scope.ServiceProvider.GetRequiredService<MandatDb>(), stop);
        if (state != SchemaState.Current)
        {
            await error.WriteLineAsync(words[$"Serve.Schema{state}"]);
            return CommandLine.WrongUse;
        }
        var invited = await scope.ServiceProvider.GetRequiredService<Inviting>().RunAsync(invitee, stop);
        if (invited.IsRefused)
        {
            var refusing = scope.ServiceProvider.GetRequiredService<Refusing>();
            await error.WriteLineAsync(string.Join(Environment.NewLine, invited.Refusals.Select(refusing.Say)));
            return Refused;
        }
        var address = settings["Mandat:PublicUrl"]?.TrimEnd('/');
        if (address is null)
        {
            address = $"http://localhost:{SiteSettings.DefaultPort}";
            await output.WriteLineAsync(words["Invite.NoPublicUrl"]);
        }
        await output.WriteLineAsync(words["Invite.Link", invitee.Email, $"{address}/sign-in/link?token={invited.Value.Secret?.Text}"]);
        return 0;
    }

    private static ServiceCollection Services(IConfiguration settings)
    {
        var services = new ServiceCollection();
        DataFolder.Storage(settings).AddTo(services);
        services.AddLogging().AddLocalization().AddHttpContextAccessor();
        services.AddScoped<Refusing>().AddScoped<Inviting>();
        return services;
    }
}
