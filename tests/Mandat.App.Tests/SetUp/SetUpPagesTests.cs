using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.SetUp;

public sealed class SetUpPagesTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lead_a_newcomer_from_an_empty_installation_to_reading_minutes(string provider)
    {
        await using var site = await TestSite.StartAsync(provider: provider);
        using var client = await site.ClientOfAsync(await AdministratorAsync(site));

        Assert.Equal("/setup", new Uri(client.BaseAddress!, (await client.GetAsync("/")).Headers.Location!).AbsolutePath);
        Assert.Equal("Börja med samverkans namn", await TitleAsync(client));
        await PostAsync(client, "/setup", "Input.Name", "Sjölöftet");
        Assert.Equal("Lägg till parterna", await TitleAsync(client));
        Assert.Equal("/setup/parties", (await TestSite.PageAsync(client, "/")).QuerySelector(".empty a.ds-button")!.GetAttribute("href"));
        Assert.Empty((await TestSite.PageAsync(client, "/setup/parties")).QuerySelectorAll(".next-step"));
        await PostAsync(client, "/setup/parties", "Input.Name", "Sjöviks kommun", "Input.ShortName", "Sjövik");
        Assert.Equal("Bilda ert första organ", await TitleAsync(client));
        var kind = await ChoiceAsync(client, "/setup/bodies", "Input.Kind", "Styrelse");
        var seats = await PostAsync(client, "/setup/bodies", "Input.Name", "Styrelsen", "Input.Abbreviation", "S", "Input.Kind", kind);
        Assert.Equal("Lägg till personer och ge dem platser", await TitleAsync(client));
        Assert.Equal("/setup/persons", (await TestSite.PageAsync(client, seats)).QuerySelector(".next-step a")!.GetAttribute("href"));
        var person = await PostAsync(client, "/setup/persons", "Input.Name", "Kim Alm", "Input.Email", "kim@sjovik.example");
        await PostAsync(client, seats, "Input.Person", person.Split('/')[^1], "Input.Role", "Secretary", "Input.From", "2025-01-01");
        Assert.Equal("Läs in ert första protokoll", await TitleAsync(client));
        Assert.Equal("/intake", new Uri(((IHtmlAnchorElement)(await TestSite.PageAsync(client, "/setup")).QuerySelector(".checks a.ds-button")!).Href).AbsolutePath);

        var invited = await SendAsync(client, person, "invite", "Input.Way", "link");
        Assert.Contains("/sign-in/link?token=", (await TestSite.PageAsync(invited)).QuerySelector("code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_what_is_refused_at_its_field_with_what_was_typed()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await FoundedAsync(site);
        await PostAsync(client, "/setup/parties", "Input.Name", "Sjövik {0}", "Input.ShortName", "Sjövik");

        var answer = await SendAsync(client, "/setup/parties", "party", "Input.Name", "sjövik {0}", "Input.ShortName", "S");
        var page = await TestSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("En annan part heter redan ”Sjövik {0}”.", page.QuerySelector("#Input-Name-error")!.TextContent);
        Assert.Equal("sjövik {0}", ((IHtmlInputElement)page.QuerySelector("#Input-Name")!).Value);
        Assert.Single(page.QuerySelectorAll(".errors li"));
        var empty = await TestSite.PageAsync(await SendAsync(client, "/setup/parties", "party", "Input.Name", "", "Input.ShortName", "S"));
        Assert.Equal("Namn: skriv något här.", empty.QuerySelector("#Input-Name-error")!.TextContent);
    }

    [Fact]
    public async Task Tell_what_somebody_else_changed_meanwhile()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await FoundedAsync(site);
        await PostAsync(client, "/setup/parties", "Input.Name", "Sjöviks kommun", "Input.ShortName", "Sjövik");
        var path = await LinkAsync(client, "/setup/parties", "Sjöviks kommun");
        var form = FormOf(await TestSite.PageAsync(client, path), "party");
        await PostAsync(client, path, "Input.Name", "Sjöviks stad");

        var fields = TestSite.Fields(form);
        fields["Input.Name"] = "Sjövik";
        var answer = await client.PostAsync(path, new FormUrlEncodedContent(fields));
        var page = await TestSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Sjöviks stad", page.QuerySelector(".changed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sjövik", ((IHtmlInputElement)page.QuerySelector("#Input-Name")!).Value);
        var again = TestSite.Fields(FormOf(page, "party"));
        Assert.Equal(HttpStatusCode.Found, (await client.PostAsync(path, new FormUrlEncodedContent(again))).StatusCode);
    }

    [Fact]
    public async Task Name_a_contact_that_every_visitor_sees()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await FoundedAsync(site);
        Assert.Equal("Sjölöftet", (await TestSite.PageAsync(client, "/setup")).QuerySelector(".brand span")!.TextContent);
        Assert.NotNull((await TestSite.PageAsync(site.Client(), "/accessibility")).QuerySelector("main .missing"));
        var form = FormOf(await TestSite.PageAsync(client, "/setup"), "contact");
        await PostAsync(client, "/setup", "contact", "Contact.Email", "fraga@sjovik.example");
        var fields = TestSite.Fields(form);
        fields["Contact.Name"] = "Processtödet";
        var late = await client.PostAsync("/setup", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await TestSite.PageAsync(late);
        Assert.Contains("fraga@sjovik.example", page.QuerySelector(".changed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Processtödet", ((IHtmlInputElement)page.QuerySelector("#Contact-Name")!).Value);
        foreach (var (path, language) in new[] { ("/accessibility", "sv"), ("/accessibility", "en"), ("/privacy", "sv"), ("/privacy", "en") })
        {
            var about = await TestSite.PageAsync(site.Client(language), path);
            Assert.Equal("mailto:fraga@sjovik.example", about.QuerySelector("main a[href^=mailto]")!.GetAttribute("href"));
            Assert.Null(about.QuerySelector("main .missing"));
            Assert.Null(about.QuerySelector(".brand span"));
        }
    }

    [Fact]
    public async Task Are_not_for_a_member_and_a_chair_gives_seats_in_their_own_body_only()
    {
        await using var site = await TestSite.StartAsync();
        using var lead = await FoundedAsync(site);
        var (board, other) = (await BodyAsync(lead, "Styrelsen", "S"), await BodyAsync(lead, "Styrgruppen", "SG"));
        var chair = await SeatedAsync(site, lead, "Olle Berg", board, "Chair");
        var member = await SeatedAsync(site, lead, "Siri Holm", board, "Member");

        foreach (var path in new[] { "/setup", "/setup/parties", "/setup/bodies", "/setup/persons", "/setup/agreement", other })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(path)).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await site.Client().GetAsync(path)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync(board)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(board)).StatusCode);
        foreach (var path in new[] { "/setup/parties/", "/setup/bodies/", "/setup/persons/", "/setup/seats/" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync(path + Guid.NewGuid())).StatusCode);
        }
        var seat = await LinkAsync(chair, board, "Siri Holm");
        Assert.Equal(board, await PostAsync(chair, seat));
    }

    [Fact]
    public async Task Keep_agreements_focus_areas_and_kinds_in_both_languages()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await FoundedAsync(site, "en");
        await PostAsync(client, "/setup/agreement", "area", "Area.Name", "Varje barn lyckas", "Area.EnglishName", "Every child succeeds");
        await PostAsync(client, "/setup/agreement", "kind", "Kind.Name", "Bollplank", "Kind.Capacity", "Recommends");
        await PostAsync(client, "/setup/agreement", "period", "Period.Name", "Avtalet", "Period.From", "2024-01-01");
        var late = await SendAsync(client, "/setup/agreement", "period", "Period.Name", "Avtal 2", "Period.From", "2025-01-01");

        var page = await TestSite.PageAsync(late);
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.StartsWith("The time runs into", page.QuerySelector("#Period-From-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Every child succeeds", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("may recommend", page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Bollplank", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_and_end_kinds_areas_periods_and_affiliations_with_what_was_typed_kept()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await FoundedAsync(site);
        await PostAsync(client, "/setup/agreement", "area", "Area.Name", "Barn");
        await PostAsync(client, "/setup/agreement", "period", "Period.Name", "Avtalet", "Period.From", "2024-01-01");
        foreach (var (text, form) in new[] { ("Barn", "areas"), ("Avtalet", "periods"), ("Styrelse", "kinds") })
        {
            var path = await LinkAsync(client, "/setup/agreement", text);
            var stale = TestSite.Fields(FormOf(await TestSite.PageAsync(client, path), form));
            Assert.Equal("/setup/agreement", await PostAsync(client, path, form, "Input.Name", text + " nu"));
            stale["Input.Name"] = text + " sent";
            var late = await client.PostAsync(path, new FormUrlEncodedContent(stale));
            var page = await TestSite.PageAsync(late);
            Assert.Equal((path, HttpStatusCode.Conflict), (path, late.StatusCode));
            Assert.Equal(text + " sent", ((IHtmlInputElement)page.QuerySelector("#Input-Name")!).Value);
            Assert.Contains(text + " nu", page.QuerySelector(".changed")!.TextContent, StringComparison.Ordinal);
        }
        await PostAsync(client, await LinkAsync(client, "/setup/agreement", "Styrelse nu"), "kinds", "Input.LastDay", "2025-01-01");
        Assert.DoesNotContain("Styrelse nu", (await TestSite.PageAsync(client, "/setup/bodies")).QuerySelector("select")!.TextContent, StringComparison.Ordinal);

        await PostAsync(client, "/setup/parties", "Input.Name", "Sjöviks kommun", "Input.ShortName", "Sjövik");
        var party = await ChoiceAsync(client, "/setup/persons", "Input.Party", "Sjöviks kommun");
        var person = await PostAsync(client, "/setup/persons", "Input.Name", "Kim Alm", "Input.Party", party);
        var affiliation = await LinkAsync(client, person, "Avsluta tillhörigheten");
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(client, affiliation, "end", "Input.LastDay", "2020-01-01")).StatusCode);
        Assert.Equal(person, await PostAsync(client, affiliation, "end", "Input.LastDay", "2099-01-01"));
        Assert.Contains("1 januari 2099", (await TestSite.PageAsync(client, person)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "kinds", "areas", "periods", "affiliations" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/setup/{path}/{Guid.NewGuid()}")).StatusCode);
        }
    }

    private static async Task<HttpClient> FoundedAsync(TestSite site, string? language = null)
    {
        var client = await site.ClientOfAsync(await AdministratorAsync(site), language);
        await PostAsync(client, "/setup", "Input.Name", "Sjölöftet");
        return client;
    }

    private static async Task<PersonId> AdministratorAsync(TestSite site)
    {
        var person = Person.Add("Ylva Lind", "ylva@sjovik.example");
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(person, Seat.Give(person.Id, null, null, SeatRole.Administrator, new DateOnly(2025, 1, 1)));
            await db.SaveChangesAsync();
        });
        return person.Id;
    }

    private static async Task<string> BodyAsync(HttpClient client, string name, string abbreviation) => await PostAsync(
        client, "/setup/bodies", "Input.Name", name, "Input.Abbreviation", abbreviation, "Input.Kind", await ChoiceAsync(client, "/setup/bodies", "Input.Kind", "Styrelse"));

    private static async Task<HttpClient> SeatedAsync(TestSite site, HttpClient lead, string name, string seats, string role)
    {
        var person = (await PostAsync(lead, "/setup/persons", "Input.Name", name)).Split('/')[^1];
        await PostAsync(lead, seats, "Input.Person", person, "Input.Role", role, "Input.From", "2025-01-01");
        return await site.ClientOfAsync(new PersonId(Guid.Parse(person)));
    }

    private static async Task<string> TitleAsync(HttpClient client) => (await TestSite.PageAsync(client, "/setup")).QuerySelector("h1")!.TextContent;

    private static async Task<string> ChoiceAsync(HttpClient client, string path, string field, string text) =>
        ((IHtmlOptionElement)(await TestSite.PageAsync(client, path)).QuerySelectorAll($"select[name='{field}'] option").Single(o => o.TextContent == text)).Value;

    private static async Task<string> LinkAsync(HttpClient client, string path, string text) =>
        new Uri(((IHtmlAnchorElement)(await TestSite.PageAsync(client, path)).QuerySelectorAll("main a").First(a => a.TextContent.Contains(text, StringComparison.Ordinal))).Href).AbsolutePath;

    /// <summary>Posts a form that is taken, and answers where it leads; a name before the fields says which form.</summary>
    private static async Task<string> PostAsync(HttpClient client, string path, params string[] fields)
    {
        var answer = await (fields.Length % 2 == 1 ? SendAsync(client, path, fields[0], fields[1..]) : SendAsync(client, path, null, fields));
        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{path} answered {answer.StatusCode}: {(await TestSite.PageAsync(answer)).QuerySelector(".errors")?.TextContent}");
        return new Uri(client.BaseAddress!, answer.Headers.Location!).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? form, params string[] fields)
    {
        var posted = TestSite.Fields(FormOf(await TestSite.PageAsync(client, path), form));
        foreach (var pair in fields.Chunk(2))
        {
            posted[pair[0]] = pair[1];
        }
        return await client.PostAsync(path, new FormUrlEncodedContent(posted));
    }

    private static IElement FormOf(IHtmlDocument page, string? name) =>
        page.QuerySelectorAll("main form").First(form => name is null || form.QuerySelector("input[name=_handler]")!.GetAttribute("value") == name);
}
