using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.App.Tests.People;

namespace Mandat.App.Tests;

public sealed class FormTests
{
    [Fact]
    public async Task Shows_what_has_to_be_put_right_at_the_field_and_on_top()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var form = (await TestSite.PageAsync(client, "/sign-in")).QuerySelector("[aria-labelledby=by-link] form")!;
        var fields = TestSite.Fields(form);
        fields["Input.Email"] = "inte en adress";
        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("En sak behöver rättas", page.QuerySelector(".errors h2")!.TextContent);
        Assert.Equal("/sign-in#Input-Email", page.QuerySelector(".errors a")!.GetAttribute("href"));
        var input = (IHtmlInputElement)page.QuerySelector("#Input-Email")!;
        Assert.Equal("inte en adress", input.Value);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.All(input.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
        Assert.StartsWith("Din e-postadress:", page.QuerySelector("#Input-Email-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("garbled")]
    [InlineData("another's")]
    public async Task Shows_the_typed_fields_again_under_a_fresh_token_when_the_token_is(string how)
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        using var another = site.Client();
        var fields = TestSite.Fields((await TestSite.PageAsync(how == "another's" ? another : client, "/sign-in")).QuerySelector("[aria-labelledby=by-link] form")!);
        fields["Input.Email"] = "anna@exempel.se";
        if (how == "missing")
        {
            fields.Remove("__RequestVerificationToken");
        }
        else if (how == "garbled")
        {
            fields["__RequestVerificationToken"] = "gammal";
        }
        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Formuläret hann bli gammalt", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Din e-postadress", page.QuerySelector("label")!.TextContent);

        var again = TestSite.Fields(page.QuerySelector("main form")!);
        again["Input.Email"] = page.QuerySelector("textarea")!.TextContent;
        var second = await client.PostAsync("/sign-in", new FormUrlEncodedContent(again));
        Assert.Equal((HttpStatusCode.Found, "/sign-in/sent"), (second.StatusCode, new Uri(client.BaseAddress!, second.Headers.Location!).AbsolutePath));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Offers_nothing_to_send_again_that_another_site_filled_in(string from)
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);
        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([new("Input.Email", "anna@exempel.se"), new("_handler", "sign-in")]));
        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(page.QuerySelector("main form"));
        Assert.DoesNotContain("anna@exempel.se", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_an_oversize_upload_with_413_and_what_was_typed_before_the_file()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var fields = TestSite.Fields((await TestSite.PageAsync(client, "/sign-in")).QuerySelector("[aria-labelledby=by-link] form")!);
        fields["Input.Email"] = "anna@exempel.se";
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value, Encoding.UTF8), name);
        }
        form.Add(new ByteArrayContent(new byte[40_000_000]), "Input.File", "protokoll.docx");
        var answer = await client.PostAsync("/sign-in", form);
        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("Filen är för stor", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("anna@exempel.se", page.QuerySelector("textarea")!.TextContent);
    }
}
