using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Mandat.App.Hosting.SignIns;

internal static class SignInServices
{
    public static void AddSignIns(this IServiceCollection services)
    {
        services.AddSingleton<SessionCookie>();
        services.AddScoped<CurrentActor>();
        services.AddCascadingValue(all => all.GetRequiredService<CurrentActor>().Actor);
        services.AddAuthentication(SessionHandler.Name).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(Entry.Seat, Seated()).AddPolicy(Entry.Administrator, policy => policy
            .Combine(Seated()).RequireAssertion(context => Holds(context, SeatRole.Administrator)));
        services.AddCascadingAuthenticationState();
    }

    // Whoever is signed in holds a seat today: a session without one has ended.
    private static AuthorizationPolicy Seated() => new AuthorizationPolicyBuilder(SessionHandler.Name).RequireAuthenticatedUser().Build();

    private static bool Holds(AuthorizationHandlerContext context, SeatRole role) =>
        (context.Resource as HttpContext)?.Features.Get<Core.Access.SignedInPerson>()?.Actor.Seats.Any(seat => seat.Role == role) ?? false;
}
