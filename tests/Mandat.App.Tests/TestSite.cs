using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.App.Hosting;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mandat.App.Tests;

/// <summary>The whole site in memory over a ledger of its own, as for real (https) or as the demo.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestFolder folder;
    private readonly TestDatabase? database;

    private TestSite(WebApplication app, TestFolder folder, TestDatabase? database) => (this.app, this.folder, this.database) = (app, folder, database);

    public IServiceProvider Services => app.Services;

    public static async Task<TestSite> StartAsync(bool isDemo = false, Action<WebApplicationBuilder>? also = null, string provider = "sqlite")
    {
        var database = provider == "postgres" ? await TestDatabase.MakeAsync() : null;
        var folder = await TestFolder.MakeAsync();
        var settings = new SiteSettings(isDemo, "http://localhost", isDemo ? null : new Uri("https://mandat.example.org"), database?.Storage ?? folder.Storage);
        var app = Site.Build(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Services.ConfigureDbContext<SqliteMandatDb>(options => options.AddInterceptors(new LaterAnswers()));
            also?.Invoke(builder);
        });
        await app.StartAsync();
        return new TestSite(app, folder, database);
    }

    /// <summary>A browser's worth of client: keeps cookies, follows no redirects.</summary>
    public HttpClient Client(string? language = null) => Client(language, new CookieKeeper(app.GetTestServer().CreateHandler()));

    /// <summary>A client whose person is signed in; the person holds a seat today, or finds out.</summary>
    public async Task<HttpClient> ClientOfAsync(PersonId person, string? language = null)
    {
        var secret = Secret.New();
        await InLedgerAsync(async db =>
        {
            db.Add(Session.Begin(person, SignInWay.Link, "Test", Instant.Now(db.Clock), secret));
            await db.SaveChangesAsync();
        });
        var cookies = new CookieKeeper(app.GetTestServer().CreateHandler());
        cookies.Set($"{(Services.GetRequiredService<SiteSettings>().IsSecure ? "__Host-" : "")}mandat-session={secret.Text}");
        return Client(language, cookies);
    }

    /// <summary>The link of the first set-up, as the console shows it.</summary>
    public Task<string?> FirstSetUpAsync() => app.FirstSetUpAsync(CancellationToken.None);

    /// <summary>Something done to the ledger beside the site.</summary>
    public async Task InLedgerAsync(Func<MandatDb, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<MandatDb>());
    }

    /// <summary>The page as it reads: a space that does not break is a space.</summary>
    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await ParseAsync(answer, (await answer.Content.ReadAsStringAsync()).Replace("&#xA0;", " ", StringComparison.Ordinal));

    /// <summary>The page as it is set.</summary>
    public static async Task<IHtmlDocument> SetAsync(HttpResponseMessage answer) => await ParseAsync(answer, await answer.Content.ReadAsStringAsync());

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer, string html)
    {
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address("https://mandat.example.org" + answer.RequestMessage?.RequestUri?.PathAndQuery));
    }

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) => await PageAsync(await client.GetAsync(path));

    /// <summary>The fields of a form as a browser would post them.</summary>
    public static Dictionary<string, string> Fields(IElement form)
    {
        var inputs = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>()
            .Where(input => input.Type != "file" && (input.Type is not ("radio" or "checkbox") || input.IsChecked)).Select(input => (input.Name, input.Value));
        var selects = form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>().Select(select => (select.Name, select.Value ?? ""));
        var areas = form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>().Select(area => (area.Name, area.Value));
        return inputs.Concat(selects).Concat(areas).ToDictionary(field => field.Item1!, field => field.Item2);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
        if (database is not null) await database.DisposeAsync();
    }

    private static HttpClient Client(string? language, CookieKeeper cookies)
    {
        var client = new HttpClient(cookies) { BaseAddress = CookieKeeper.Site };
        if (language is not null)
        {
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        }
        return client;
    }
}
