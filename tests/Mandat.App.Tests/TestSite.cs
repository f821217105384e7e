using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.App.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Mandat.App.Tests;

/// <summary>The whole site in memory, as for real (https) or as the demo.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestSite(WebApplication app) => this.app = app;

    public static async Task<TestSite> StartAsync(bool isDemo = false, Action<WebApplicationBuilder>? also = null)
    {
        var settings = new SiteSettings(isDemo, "http://localhost", isDemo ? null : new Uri("https://mandat.example.org"));
        var app = Site.Build(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            also?.Invoke(builder);
        });
        await app.StartAsync();
        return new TestSite(app);
    }

    /// <summary>A browser's worth of client: keeps cookies, follows no redirects.</summary>
    public HttpClient Client(string? language = null)
    {
        var client = new HttpClient(new CookieKeeper(app.GetTestServer().CreateHandler())) { BaseAddress = new Uri("https://mandat.example.org") };
        if (language is not null)
        {
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        }
        return client;
    }

    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address("https://mandat.example.org" + answer.RequestMessage?.RequestUri?.PathAndQuery));
    }

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) => await PageAsync(await client.GetAsync(path));

    /// <summary>The fields of a form as a browser would post them.</summary>
    public static Dictionary<string, string> Fields(IElement form) =>
        form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Where(input => input.Type != "file").ToDictionary(input => input.Name!, input => input.Value);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
