using System.Security.Claims;
using Mandat.App.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Mandat.Browser.Tests.BrowserSite))]

namespace Mandat.Browser.Tests;

/// <summary>The site on a free port of localhost, with the components' specimens beside its pages.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>Where it is.</summary>
    public string Url { get; } = $"http://localhost:{FreePort.From(5300)}";

    public async ValueTask InitializeAsync()
    {
        app = Site.Build(new SiteSettings(IsDemo: true, Url, PublicUrl: null), builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IStartupFilter, SignedIn>();
        });
        app.MapGet("/specimens", () => new RazorComponentResult<Specimens.Sheet>());
        await app.StartAsync();
    }

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    // The specimens are looked at by somebody, so that the menu shows.
    private sealed class SignedIn : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                if (context.Request.Path.StartsWithSegments("/specimens", StringComparison.Ordinal))
                {
                    context.User = new ClaimsPrincipal(new ClaimsIdentity(
                        [new Claim(ClaimTypes.Name, "Svea Lindh"), new Claim(Viewer.PartyClaim, "Solvik kommun")], "specimens"));
                }
                return rest(context);
            });
            next(app);
        };
    }
}
