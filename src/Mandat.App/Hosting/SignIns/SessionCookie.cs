namespace Mandat.App.Hosting.SignIns;

/// <summary>The cookie that holds the secret of a session and nothing else.</summary>
internal sealed class SessionCookie(SiteSettings settings)
{
    /// <summary>Browsers take a name with __Host- only over https, for this host alone.</summary>
    public string Name => settings.IsSecure ? "__Host-mandat-session" : "mandat-session";

    public string? Of(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } secret ? secret : null;

    public void Give(HttpResponse response, string secret, TimeSpan lifetime) => response.Cookies.Append(Name, secret, Options(lifetime));

    public void Take(HttpResponse response) => response.Cookies.Delete(Name, Options(null));

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = settings.IsSecure,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
