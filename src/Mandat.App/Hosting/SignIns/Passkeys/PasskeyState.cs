using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Mandat.App.Hosting.SignIns.Passkeys;

/// <summary>Keeps the challenge between the two halves of a passkey's ceremony: in a protected cookie, for five minutes, once.</summary>
internal sealed class PasskeyState(IDataProtectionProvider protection, SiteSettings settings)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Mandat.Passkeys").ToTimeLimitedDataProtector();

    private string Name => settings.IsSecure ? "__Host-mandat-passkey" : "mandat-passkey";

    public void Keep(HttpContext context, string state) =>
        context.Response.Cookies.Append(Name, protector.Protect(state, Lifetime), Options(Lifetime));

    /// <summary>The state, which is gone after this; null when it is too old or was never there.</summary>
    public string? Take(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } kept)
        {
            return null;
        }
        context.Response.Cookies.Delete(Name, Options(null));
        try
        {
            return protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        HttpOnly = true, Secure = settings.IsSecure, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = lifetime, IsEssential = true,
    };
}
