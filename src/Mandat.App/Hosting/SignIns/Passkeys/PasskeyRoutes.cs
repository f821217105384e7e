using Microsoft.AspNetCore.Antiforgery;

namespace Mandat.App.Hosting.SignIns.Passkeys;

internal static class PasskeyRoutes
{
    /// <summary>What the browser needs to begin: asked for by script, with the token of the form that it stands in.</summary>
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost("/sign-in/passkey-options", async (HttpContext context, PasskeyCeremony ceremony) =>
            Json(await ceremony.RequestOptionsAsync(context))).WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapPost("/account/passkey-options", async (HttpContext context, PasskeyCeremony ceremony) =>
            Json(await ceremony.CreationOptionsAsync(context))).WithMetadata(new RequireAntiforgeryTokenAttribute()).RequireAuthorization(Entry.Seat);
    }

    private static IResult Json(string options) => Results.Text(options, "application/json");
}
