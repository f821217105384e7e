using Mandat.App.Components.Layout;
using Mandat.App.Hosting.SignIns.Passkeys;
using Mandat.App.Pages.Meetings;
using Mandat.App.Pages.TakeOut;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.HttpOverrides;

namespace Mandat.App.Hosting;

/// <summary>The web application, put together.</summary>
public static class Site
{
    /// <summary>Builds the site; <paramref name="also"/> lets a test change what it needs before it is built.</summary>
    public static WebApplication Build(SiteSettings settings, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Production is the default environment, also for `dotnet run`; there the assets are found only when asked for.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.WebHost.UseUrls(settings.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = OversizeAnswer.DefaultBytes;
        });
        builder.Logging.AddMandat(settings);
        builder.Services.AddSite(settings);
        builder.AddTelemetry();
        also?.Invoke(builder);
        var app = builder.Build();
        app.UseSite(settings);
        return app;
    }

    // The limit of attempts counts the visitor, not the proxy in front of the program.
    private static readonly ForwardedHeadersOptions Proxies = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor };

    private static void UseSite(this WebApplication app, SiteSettings settings)
    {
        app.UseForwardedHeaders(Proxies); // only one on this machine is believed
        app.UsePublicUrl(settings);
        app.UseSecurityHeaders();
        if (settings.IsSecure)
        {
            app.UseHsts();
        }
        app.UseResponseCompression();
        app.UseExceptionHandler("/error/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // The page of an answer that was given is read, not posted to.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }
            return next(context);
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseRequestLocalization(); // after authentication: the person's own setting comes first
        app.UseAuthorization();
        app.UseOversizeAnswer();
        app.UseAntiforgery();
        app.UseAntiforgeryAnswer();
        app.UseEmptyFieldsAsAbsent();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapLanguage();
        app.MapPasskeys();
        app.MapDownloads();
        app.MapTakeOut();
        app.MapRazorComponents<Root>();
    }
}
