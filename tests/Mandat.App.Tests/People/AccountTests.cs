using System.Net;

namespace Mandat.App.Tests.People;

public sealed class AccountTests
{
    [Fact]
    public async Task Signs_out()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await site.ClientOfAsync(await site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example"));

        var answer = await Doorbell.PressAsync(client, "/account", "form:has(input[value=sign-out])");

        Assert.Equal("/sign-in?ended=SignedOut", Doorbell.To(answer));
        Assert.Equal("Du är utloggad.", (await TestSite.PageAsync(client, "/sign-in?ended=SignedOut")).QuerySelector(".lead")!.TextContent);
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Ends_another_device()
    {
        await using var site = await TestSite.StartAsync();
        var person = await site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var here = await site.ClientOfAsync(person);
        using var there = await site.ClientOfAsync(person);

        Assert.Equal("/account", Doorbell.To(await Doorbell.PressAsync(here, "/account", ".rows form")));

        Assert.Equal("/sign-in?return=%2Faccount&ended=Removed", Doorbell.To(await there.GetAsync("/account")));
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Chooses_a_language_that_stays()
    {
        await using var site = await TestSite.StartAsync();
        var person = await site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var client = await site.ClientOfAsync(person, "sv");

        await Doorbell.PressAsync(client, "/account", "form:has(select)", fields => fields["Input.Language"] = "en");

        Assert.Equal("en", (await TestSite.PageAsync(client, "/account")).DocumentElement.GetAttribute("lang"));
        using var later = await site.ClientOfAsync(person, "sv");
        Assert.Equal("en", (await TestSite.PageAsync(later, "/help")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Asks_every_form_for_its_token()
    {
        await using var site = await TestSite.StartAsync();
        var person = await site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var client = await site.ClientOfAsync(person);
        using var other = await site.ClientOfAsync(person);
        var forms = (await TestSite.PageAsync(client, "/account")).QuerySelectorAll("main form").Select(TestSite.Fields).ToList();
        Assert.Equal(4, forms.Count);
        foreach (var fields in forms)
        {
            Assert.True(fields.Remove("__RequestVerificationToken"));
            var answer = await client.PostAsync("/account", new FormUrlEncodedContent(fields));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_nobody_is_signed_in_any_more()
    {
        await using var site = await TestSite.StartAsync();
        var person = await site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var client = await site.ClientOfAsync(person);
        var fields = TestSite.Fields((await TestSite.PageAsync(client, "/account")).QuerySelector("form:has(select)")!);
        fields["Input.Language"] = "en";
        await site.EndSeatsAsync(person);

        var answer = await client.PostAsync("/account", new FormUrlEncodedContent(fields));

        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Du är inte inloggad längre", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("en", page.QuerySelector("textarea")!.TextContent);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/notices")]
    public async Task Is_closed_to_visitors(string path)
    {
        await using var site = await TestSite.StartAsync();
        using var client = site.Client();
        Assert.Equal($"/sign-in?return={Uri.EscapeDataString(path)}", Doorbell.To(await client.GetAsync(path)));
    }
}
