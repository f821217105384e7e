namespace Mandat.App.Hosting;

internal static class SecurityHeaders
{
    /// <summary>No inline script or style, nothing from elsewhere; the design system's stylesheet holds <c>data:</c> images.</summary>
    public const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // On starting, because the error handler clears the headers of a response that failed.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            // A download has said something stricter.
            if (headers.ContentSecurityPolicy.Count == 0)
            {
                headers.ContentSecurityPolicy = Policy;
            }
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    /// <summary>Links, cookies and redirects follow the public address, whatever stands in front of the program.</summary>
    public static void UsePublicUrl(this WebApplication app, SiteSettings settings)
    {
        if (settings.PublicUrl is { } url)
        {
            app.Use((context, next) =>
            {
                (context.Request.Scheme, context.Request.Host) = (url.Scheme, new HostString(url.Authority));
                return next(context);
            });
        }
    }
}
