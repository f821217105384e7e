using System.Net;
using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Mandat.App.Tests.People;

public sealed class MailTests
{
    [Theory]
    [InlineData("sv", "Din länk till Mandat", "Hej Vera Lindahl,")]
    [InlineData("en", "Your link to Mandat", "Hello Vera Lindahl,")]
    public async Task Is_written_in_the_persons_language(string language, string subject, string greeting)
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example", language: language);
        using var client = door.Site.Client(language == "sv" ? "en" : "sv");
        await door.LinkAsync(client, "vera@sjovik.example");

        var letter = Assert.Single(door.Letters());

        Assert.Equal(subject, letter.Subject);
        Assert.StartsWith(greeting, letter.TextBody, StringComparison.Ordinal);
        Assert.Contains(Doorbell.LinkIn(letter), letter.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]);
        Assert.EndsWith("@mandat.example.org", letter.MessageId, StringComparison.Ordinal);
        Assert.Equal("mandat@example.org", letter.From.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Goes_once_when_it_was_taken()
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var client = door.Site.Client();
        await door.LinkAsync(client, "vera@sjovik.example");
        await door.SendAsync();
        Assert.Single(door.Letters());
    }

    [Fact]
    public async Task Is_tried_again_and_then_shown_to_those_who_set_up()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var door = await Doorbell.HangAsync(clock);
        var person = await door.Site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        await using (var scope = door.Site.Services.CreateAsyncScope())
        {
            var invited = await scope.ServiceProvider.GetRequiredService<InvitePerson>().RunAsync(new(person, ByMail: true), Actor.Operator);
            Assert.False(invited.IsRefused);
        }
        door.Sink.Refusal = "550 no such user";
        for (var i = 0; i < Outbox.MostAttempts; i++)
        {
            await door.SendAsync();
            clock.Advance(TimeSpan.FromHours(13));
        }
        using var client = await door.Site.ClientOfAsync(person);
        var page = await TestSite.PageAsync(client, "/notices");
        Assert.Equal("1 brev kom inte fram", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("no such user", page.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);

        door.Sink.Refusal = null;
        Assert.Equal("/notices", Doorbell.To(await Doorbell.PressAsync(client, "/notices", ".rows form")));
        await door.SendAsync();
        Assert.Equal("Du är inbjuden till Mandat", Assert.Single(door.Letters()).Subject);
    }

    [Fact]
    public async Task Is_no_mistake_of_ours_when_no_server_answers()
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        door.Sink.Dispose();
        using var client = door.Site.Client();
        await door.AskAsync(client, "vera@sjovik.example");

        await door.SendAsync();

        await door.Site.InLedgerAsync(async db =>
        {
            var message = await db.Set<OutboxMessage>().SingleAsync();
            Assert.Equal((1, null, null), (message.Attempts, message.DoneAt, message.DeadAt));
            Assert.NotNull(message.LastError);
        });
    }

    [Fact]
    public async Task Is_shown_on_a_page_in_the_demo_and_nowhere_else()
    {
        await using var demo = await TestSite.StartAsync(isDemo: true);
        await demo.AddPersonAsync("Vera Lindahl", "vera@sjovik.example");
        using var client = demo.Client();
        await Doorbell.PressAsync(client, "/sign-in", "[aria-labelledby=by-link] form", fields => fields["Input.Email"] = "vera@sjovik.example");
        string? link = null;
        for (var i = 0; i < 50 && link is null; i++)
        {
            await Task.Delay(100);
            link = (await TestSite.PageAsync(client, "/demo/mail")).QuerySelector("main a[href*=token]")?.GetAttribute("href");
        }
        Assert.Equal("/", Doorbell.To(await Doorbell.PressAsync(client, link!)));

        await using var real = await TestSite.StartAsync();
        using var visitor = real.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/demo/mail")).StatusCode);
    }
}
