using Mandat.App.Hosting.SignIns.Passkeys;
using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace Mandat.App.Hosting.SignIns;

internal static class SignInServices
{
    public static void AddSignIns(this IServiceCollection services)
    {
        services.AddSingleton<SessionCookie>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<Door>();
        services.AddCascadingValue(all => all.GetRequiredService<CurrentActor>().Actor);
        services.AddAuthentication(SessionHandler.Name).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(Entry.Seat, Seated()).AddPolicy(Entry.SetUp, policy => policy
            .Combine(Seated()).RequireClaim(SessionHandler.May, nameof(Permission.SetUp)));
        services.AddCascadingAuthenticationState();
        services.AddSignInLimit();
        services.AddPasskeys();
        services.AddKeys();
    }

    // Whoever is signed in holds a seat today: a session without one has ended.
    private static AuthorizationPolicy Seated() => new AuthorizationPolicyBuilder(SessionHandler.Name).RequireAuthenticatedUser().Build();

    // Of the framework's Identity only what checks passkeys (docs/adr/0001).
    private static void AddPasskeys(this IServiceCollection services)
    {
        services.AddIdentityCore<PasskeyUser>().AddUserStore<PasskeyStore>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
        services.AddScoped<IPasskeyHandler<PasskeyUser>, PasskeyHandler<PasskeyUser>>();
        services.AddScoped<PasskeyCeremony>();
        services.AddSingleton<PasskeyState>();
    }

    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("mandat");
        services.AddSingleton<DatabaseKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseKeys>((keys, rows) => keys.XmlRepository = rows);
    }
}
