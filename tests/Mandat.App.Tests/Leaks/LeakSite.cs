using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Leaks;

/// <summary>A site whose ledger holds everything at every level of visibility, and somebody in every seat to look at it.</summary>
internal sealed class LeakSite(TestSite site, Seating seating, Initiative initiative) : IAsyncDisposable
{
    private readonly List<Secret> secrets = [];

    // Work and signals that go out of the body are for those they go to as well; never those of the working level or of a circle.
    private readonly Secret sent = new("Xqsent", v => v.IsOfTheOtherBody || Secret.Opens(Visibility.Body, v));
    private readonly Secret task = new("Xqtask", v => v.IsAssignee || Secret.Opens(Visibility.Body, v));

    public TestSite Site { get; } = site;
    public IReadOnlyList<Viewer> Viewers => seating.Viewers;
    public IReadOnlyList<Secret> Secrets => secrets;
    public IEnumerable<Guid> OpenThings => [seating.Group.Id.Value, seating.Board.Id.Value, initiative.Id.Value, seating.Assignee.Value, seating.Named.Value];

    public static async Task<LeakSite> StartAsync(params Visibility[] levels)
    {
        var site = await TestSite.StartAsync();
        var seating = new Seating(site);
        await seating.SitDownAsync();
        var made = new LeakSite(site, seating, Initiative.Start("Skolvägen"));
        await made.FillAsync(levels);
        return made;
    }

    private async Task FillAsync(Visibility[] levels)
    {
        await Site.InLedgerAsync(async db =>
        {
            db.Add(initiative);
            await db.CommitAsync(Actor.Program, "Test");
        });
        secrets.AddRange([sent, task]);
        foreach (var level in levels) await AddLevelAsync(level);
        if (levels.Contains(Visibility.Circle)) await NameInCircleAsync();
        if (levels.Contains(Visibility.Working))
        {
            var draft = new Secret("Xqdraft", v => v.Writes || v.Role is SeatRole.ProcessSupport);
            draft.Add("intake", (await new SecretMeeting(Site, seating).LeaveAsync(draft.Marker)).Value);
            secrets.Add(draft);
        }
    }

    private async Task AddLevelAsync(Visibility level)
    {
        var (meetings, secret) = (new SecretMeeting(Site, seating), Secret.Of(level));
        var meeting = await meetings.TakeInAsync(secret.Marker, 10 + (int)level);
        var goesOut = level == Visibility.Body;
        await Site.InLedgerAsync(db => new SecretThings(db, seating, meeting, initiative)
            .AddAsync(secret.Marker, goesOut ? sent.Marker : secret.Marker, goesOut ? task.Marker : secret.Marker));
        await meetings.ShowAsync(meeting, level);
        if (level == Visibility.Body) await seating.SeatGuestAsync(meeting, level);
        await Site.InLedgerAsync(db => KnowAsync(db, meeting, secret));
        secrets.Add(secret);
    }

    /// <summary>A body, a party and an initiative that only the circle's notes name.</summary>
    private Task NameInCircleAsync() => Site.InLedgerAsync(async db =>
    {
        var (secret, circle) = (new Secret("Xqnames", v => v.IsNamedInTheCircle), await db.Set<CircleSeat>().Select(c => c.MeetingId).FirstAsync());
        var body = Body.Form($"{secret.Marker} beredning", $"{secret.Marker}B", seating.Group.KindId, isTold: true);
        var party = Party.Add($"{secret.Marker} kommun", $"{secret.Marker}K", 9, isTold: true);
        var effort = Initiative.Start($"{secret.Marker} satsning", isTold: true);
        db.AddRange(body, party, effort);
        foreach (var (folder, id) in new[] { ("bodies", body.Id.Value), ("parties", party.Id.Value), ("initiatives", effort.Id.Value) })
        {
            db.Add(new Naming { Subject = id, MeetingId = circle });
            secret.Add(folder, id);
        }
        await db.CommitAsync(Actor.Program, "Test");
        secrets.Add(secret);
    });

    private async Task KnowAsync(MandatDb db, MeetingId meeting, Secret secret)
    {
        var held = await db.Set<Meeting>().Include(m => m.Attachments).Include(m => m.Attendance).SingleAsync(m => m.Id == meeting);
        var named = new Attendance
        {
            Id = Id.New<AttendanceId>(), MeetingId = meeting, Order = 90, NameAsWritten = $"{secret.Marker}namn", Function = MeetingFunction.None, IsPresent = true,
        };
        held.Attend(named);
        db.Entry(named).State = EntityState.Added;
        secret.Add("meetings", meeting.Value);
        foreach (var attachment in held.Attachments) secret.Add("attachments", attachment.Id.Value);
        foreach (var attendance in held.Attendance) secret.Add("people", attendance.Id.Value);
        foreach (var note in await db.Set<Note>().Where(n => n.MeetingId == meeting && n.MayBeSameAsId != null).ToListAsync()) secret.Add("notes", note.Id.Value);
        foreach (var decision in await db.Set<Decision>().Where(d => d.MeetingId == meeting).ToListAsync()) secret.Add("decisions", decision.Id.Value);
        foreach (var work in await db.Set<Assignment>().Where(d => d.MeetingId == meeting).ToListAsync()) Of(work.Text).Add("assignments", work.Id.Value);
        foreach (var matter in await db.Set<Matter>().Where(d => d.MeetingId == meeting).ToListAsync())
        {
            // What carries a decision or an assignment has no page of its own.
            Of(matter.Text).Add(matter.Kind is MatterKind.Decision or MatterKind.Assignment ? "carried" : "matters", matter.Id.Value);
        }
        if (secret.Marker == "Xqcircle") db.Add(new CircleSeat { MeetingId = meeting, SeatId = seating.Named });
        await db.SaveChangesAsync();

        Secret Of(string text) => new[] { sent, task }.FirstOrDefault(s => text.StartsWith(s.Marker, StringComparison.Ordinal)) ?? secret;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
