using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Notices;

public sealed class OutboxTests
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lends_every_message_to_one_worker_only(string provider)
    {
        await using var ledger = await WithAsync(provider, 60);

        var taken = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(async () =>
        {
            List<OutboxMessage> mine = [];
            while (await ClaimAsync(ledger, $"worker {worker}", 5) is { Count: > 0 } batch) mine.AddRange(batch);
            return mine;
        })));

        var all = taken.SelectMany(m => m).ToList();
        Assert.Equal((60, 60), (all.Count, all.Select(m => m.Id).Distinct().Count()));
        Assert.All(all, m => Assert.Equal(1, m.Attempts));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lends_again_what_a_worker_took_to_the_grave_and_believes_the_new_holder_only(string provider)
    {
        await using var ledger = await WithAsync(provider, 1);
        var first = Assert.Single(await ClaimAsync(ledger, "gone"));
        Assert.Empty(await ClaimAsync(ledger, "other"));

        ledger.Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        var second = Assert.Single(await ClaimAsync(ledger, "other"));
        await using var work = ledger.Scope();
        await Outbox.DoneAsync(work.Db, first);
        Assert.Null((await OneAsync(ledger)).DoneAt);
        await Outbox.DoneAsync(work.Db, second);
        Assert.NotNull((await OneAsync(ledger)).DoneAt);

        ledger.Clock.Advance(Lease * 2);
        Assert.Empty(await ClaimAsync(ledger, "other"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Waits_longer_each_time_and_gives_up_in_sight_of_the_administrator(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        await AddAsync(founded.Ledger, 1);
        List<TimeSpan> waits = [];
        for (var i = 0; i < Outbox.MostAttempts; i++)
        {
            var message = Assert.Single(await ClaimAsync(founded.Ledger, "worker"));
            await using var work = founded.Ledger.Scope();
            await Outbox.FailedAsync(work.Db, message, "no route to host");
            var next = (await OneAsync(founded.Ledger)).DueAt - Instant.Now(founded.Ledger.Clock);
            Assert.Empty(await ClaimAsync(founded.Ledger, "worker"));
            waits.Add(next);
            founded.Ledger.Clock.Advance(next);
        }

        Assert.Equal(waits.Order(), waits);
        Assert.Empty(await ClaimAsync(founded.Ledger, "worker"));
        await using var page = founded.Ledger.Scope();
        var dead = Assert.Single(await page.Get<Undelivered>().AskAsync(founded.Lead));
        Assert.Equal("no route to host", dead.LastError);
        Assert.Empty(await page.Get<Undelivered>().AskAsync(founded.Chair));

        Founded.AssertRefused(await page.Get<SendAgain>().RunAsync(new(dead.Id), founded.Chair), "NotAllowed");
        Assert.False((await page.Get<SendAgain>().RunAsync(new(dead.Id), founded.Lead)).IsRefused);
        Assert.Single(await ClaimAsync(founded.Ledger, "worker"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Gives_up_when_sending_has_no_use_any_more(string provider)
    {
        await using var ledger = await WithAsync(provider, 1, giveUpAfter: TimeSpan.FromSeconds(30));
        var message = Assert.Single(await ClaimAsync(ledger, "worker"));
        await using var work = ledger.Scope();

        await Outbox.FailedAsync(work.Db, message, "greylisted");

        Assert.NotNull((await OneAsync(ledger)).DeadAt);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Takes_two_with_the_same_key_for_one(string provider)
    {
        await using var ledger = await WithAsync(provider, 1);
        await using var work = ledger.Scope();
        work.Db.Add(OutboxMessage.For("a@b.example", NoticeKind.Invitation, "key 0", Instant.Now(ledger.Clock)));

        Founded.AssertRefused(await work.Db.CommitAsync(Actor.Program, "Test"), "AlreadyExists");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Forgets_what_was_sent_a_month_ago_and_nothing_else(string provider)
    {
        await using var ledger = await WithAsync(provider, 2);
        var sent = Assert.Single(await ClaimAsync(ledger, "worker", most: 1));
        await using var work = ledger.Scope();
        await Outbox.DoneAsync(work.Db, sent);

        await Outbox.ForgetAsync(work.Db);
        Assert.Equal(2, await work.Db.Set<OutboxMessage>().CountAsync());
        ledger.Clock.Advance(Outbox.Kept + TimeSpan.FromSeconds(1));
        await Outbox.ForgetAsync(work.Db);

        Assert.NotEqual(sent.Id, (await OneAsync(ledger)).Id);
    }

    static async Task<TestLedger> WithAsync(string provider, int messages, TimeSpan? giveUpAfter = null)
    {
        var ledger = await TestLedger.MakeAsync(provider);
        await AddAsync(ledger, messages, giveUpAfter);
        return ledger;
    }

    static async Task AddAsync(TestLedger ledger, int messages, TimeSpan? giveUpAfter = null)
    {
        await using var work = ledger.Scope();
        var now = Instant.Now(ledger.Clock);
        for (var i = 0; i < messages; i++)
            work.Db.Add(OutboxMessage.For("a@b.example", NoticeKind.Invitation, $"key {i}", now) with { GiveUpAt = now + giveUpAfter });
        await work.Db.CommitAsync(Actor.Program, "Test");
    }

    static async Task<List<OutboxMessage>> ClaimAsync(TestLedger ledger, string worker, int most = 20)
    {
        await using var work = ledger.Scope();
        return await Outbox.ClaimAsync(work.Db, worker, most, Lease);
    }

    static async Task<OutboxMessage> OneAsync(TestLedger ledger)
    {
        await using var work = ledger.Scope();
        return await work.Db.Set<OutboxMessage>().AsNoTracking().SingleAsync();
    }
}
