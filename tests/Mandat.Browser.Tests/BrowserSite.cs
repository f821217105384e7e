using Mandat.App.Hosting;
using Mandat.Browser.Tests.People;
using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Mandat.Browser.Tests.BrowserSite))]

namespace Mandat.Browser.Tests;

/// <summary>The site on a free port of localhost over a ledger of its own, with the components' specimens beside its pages.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-browser");
    private WebApplication? app;

    /// <summary>True for a ledger in which nobody is known; else there is somebody, so that one can sign in.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Where it is.</summary>
    public string Url { get; } = $"http://localhost:{FreePort.From(Random.Shared.Next(20_000, 30_000))}";

    public async ValueTask InitializeAsync()
    {
        // Without a pool the file is closed when the work is done.
        var storage = new Storage(true, $"Data Source={Path.Combine(folder.FullName, "mandat.db")};Pooling=False");
        app = Site.Build(new SiteSettings(IsDemo: true, Url, PublicUrl: null, storage), builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IStartupFilter, SignedIn>();
        });
        app.MapGet("/specimens", () => new RazorComponentResult<Specimens.Sheet>());
        app.MapRazorComponents<Specimens.SpecimenRoot>();
        await app.OpenAsync(mayUpgrade: true, CancellationToken.None);
        await app.StartAsync();
        if (!IsEmpty)
        {
            await this.AddResidentAsync("Svea Lindh");
        }
    }

    public IServiceProvider Services => app!.Services;

    /// <summary>The link of the first set-up, as the console shows it.</summary>
    public Task<string?> FirstSetUpAsync() => app!.FirstSetUpAsync(CancellationToken.None);

    /// <summary>Something done to the ledger beside the site.</summary>
    public async Task InLedgerAsync(Func<MandatDb, Task> work)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<MandatDb>());
    }

    /// <summary>Gives a visitor the session of a person.</summary>
    public async Task SignInAsync(Visit visit, PersonId person)
    {
        var secret = Secret.New();
        await InLedgerAsync(async db =>
        {
            db.Add(Session.Begin(person, SignInWay.Link, "Test", Instant.Now(db.Clock), secret));
            await db.SaveChangesAsync();
        });
        await visit.Page.Context.AddCookiesAsync([new() { Name = "mandat-session", Value = secret.Text, Url = Url }]);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
        folder.Delete(recursive: true);
    }

    // The specimens are looked at by somebody, so that the menu shows.
    private sealed class SignedIn : IStartupFilter
    {
        private static readonly SignedInPerson Somebody = new(
            Actor.Anonymous, Id.New<SessionId>(), "Svea Lindh", null, [], new DateOnly(2025, 8, 19), TimeZoneInfo.Utc);

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                if (context.Request.Path.StartsWithSegments("/specimens", StringComparison.Ordinal))
                {
                    context.Features.Set(Somebody);
                }
                return rest(context);
            });
            next(app);
        };
    }
}
