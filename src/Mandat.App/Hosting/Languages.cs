using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace Mandat.App.Hosting;

/// <summary>Which language a request is answered in: the person's setting, the cookie, Accept-Language, Swedish.</summary>
internal static class Languages
{
    public const string Cookie = "mandat-language";
    public const string Claim = "language";
    public static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The page is answered in Swedish.</summary>
    public static bool IsSwedish => CultureInfo.CurrentUICulture.Equals(Swedish);

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Swedish);
        options.SupportedCultures = options.SupportedUICultures = [Swedish, English];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(Of(context)))];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }

    /// <summary>Any kind of English or Swedish is understood; null when the word is neither.</summary>
    public static CultureInfo? Of(string? word) => word switch
    {
        null => null,
        _ when word.StartsWith("sv", StringComparison.OrdinalIgnoreCase) => Swedish,
        _ when word.StartsWith("en", StringComparison.OrdinalIgnoreCase) => English,
        _ => null,
    };

    private static ProviderCultureResult? Of(HttpContext context)
    {
        var culture = Of(context.User.FindFirst(Claim)?.Value) ?? Of(context.Request.Cookies[Cookie]) ?? Accepted(context.Request);
        return culture is null ? null : new ProviderCultureResult(culture.Name);
    }

    private static CultureInfo? Accepted(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
            ? accepted.OrderByDescending(word => word.Quality ?? 1).Select(word => Of(word.Value.Value)).FirstOrDefault(word => word is not null)
            : null;

    public static void MapLanguage(this WebApplication app) => app.MapGet("/language/{language}", (string language, string? @return, HttpContext context) =>
    {
        if (Of(language) is not { } culture)
        {
            return Results.NotFound();
        }
        context.Response.Cookies.Append(Cookie, culture.TwoLetterISOLanguageName, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return Results.LocalRedirect(LocalUrl.OrHome(@return));
    });
}
