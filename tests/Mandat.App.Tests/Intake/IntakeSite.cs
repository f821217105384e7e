using System.Text;
using AngleSharp.Html.Dom;
using Mandat.App.Tests.People;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;

namespace Mandat.App.Tests.Intake;

/// <summary>A site with a body whose secretary is signed in, and what a browser does to take in minutes.</summary>
sealed class IntakeSite(TestSite site, HttpClient secretary, HttpClient stranger) : IAsyncDisposable
{
    public const string Minutes = """
        Kärngruppen möte 4 juni 2025

        Närvarande: Saga Ekblad, Tore Hallberg
        Frånvarande: Samir Osman

        1. Skolvägen

        Gruppen beslutade att Skolvägen fortsätter till jul.
        Tore kontaktar trafiknämnden senast 20 juni.

        2. Nästa möte

        Nästa möte: 29 augusti 2025, digitalt
        """;

    public TestSite Site { get; } = site;
    public HttpClient Secretary { get; } = secretary;
    public HttpClient Stranger { get; } = stranger;

    public static async Task<IntakeSite> StartAsync(string? language = null, string provider = "sqlite")
    {
        var site = await TestSite.StartAsync(provider: provider);
        var kind = BodyKind.Add("Kärngrupp", "Core team", BodyCapacity.Decides, 1);
        var (group, other) = (Body.Form("Kärngruppen", "KG", kind.Id), Body.Form("Styrelsen", "S", kind.Id));
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(kind, group, other);
            await db.CommitAsync(Actor.Operator, "Test");
        });
        var pen = await site.AddPersonAsync("Disa Falk", role: SeatRole.Secretary, body: group.Id);
        var member = await site.AddPersonAsync("Olle Bergvall", role: SeatRole.Member, body: other.Id);
        return new(site, await site.ClientOfAsync(pen, language), await site.ClientOfAsync(member, language));
    }

    /// <summary>Uploads a document; the answer is a redirect to the draft, or the page that says no.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string name, byte[] content)
    {
        var page = await TestSite.PageAsync(client, "/intake");
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in TestSite.Fields(page.QuerySelector("main form")!)) form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(content), "Input.Document", name);
        return await client.PostAsync("/intake", form);
    }

    public Task<HttpResponseMessage> UploadAsync(string name = "anteckningar.txt", string text = Minutes) => UploadAsync(Secretary, name, Encoding.UTF8.GetBytes(text));

    /// <summary>Presses a button of the draft's page with answers given.</summary>
    public async Task<HttpResponseMessage> PressAsync(string draft, string act, params (string Name, string Value)[] answers)
    {
        var page = await TestSite.PageAsync(Secretary, draft);
        var form = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("main form input[type=hidden]").OfType<IHtmlInputElement>()) form.Add(new StringContent(input.Value), input.Name!);
        foreach (var (name, value) in answers) form.Add(new StringContent(value), name);
        form.Add(new StringContent(act), "act");
        return await Secretary.PostAsync(draft, form);
    }

    /// <summary>Where an answer leads, as a path.</summary>
    public static string LeadsTo(HttpResponseMessage answer) => new Uri(CookieKeeper.Site, answer.Headers.Location!).PathAndQuery;

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
