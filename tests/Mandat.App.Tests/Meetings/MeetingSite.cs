using System.Text;
using Mandat.App.Tests.People;
using Mandat.Core.Bodies;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Meetings;

/// <summary>A site with one meeting whose notes were taken in: its secretary, a member, and somebody of another body.</summary>
internal sealed class MeetingSite(TestSite site, HttpClient secretary, HttpClient member, HttpClient stranger) : IAsyncDisposable
{
    private const string Minutes = """
        Kärngruppen möte 4 juni 2025

        Närvarande: Saga Ekblad, Tore Hallberg
        Frånvarande: Samir Osman

        1. Skolvägen

        Gruppen beslutade att Skolvägen fortsätter till jul.
        Tore kontaktar trafiknämnden senast 20 juni.
        Bea återkopplade kring erfarenheter av skolvägar. Se bilaga 3 för mer information.

        2. Nästa möte

        Nästa möte: 29 augusti 2025, digitalt
        """;

    public TestSite Site { get; } = site;
    public HttpClient Secretary { get; } = secretary;
    public HttpClient Member { get; } = member;
    public HttpClient Stranger { get; } = stranger;
    public MeetingId Meeting { get; private set; }
    public AttachmentId Attachment { get; private set; }
    public AttendanceId Unknown { get; private set; }
    public PersonId Beata { get; private set; }

    public string Path => $"/meetings/{Meeting.Value}";

    public static async Task<MeetingSite> StartAsync(string? language = null, QueryCountTests.Counter? counter = null)
    {
        var site = await TestSite.StartAsync(also: builder => counter?.AddTo(builder.Services));
        var kind = BodyKind.Add("Kärngrupp", "Core team", BodyCapacity.Decides, 1);
        var (group, other) = (Body.Form("Kärngruppen", "KG", kind.Id), Body.Form("Styrelsen", "S", kind.Id));
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(kind, group, other);
            await db.CommitAsync(Actor.Program, "Test");
        });
        var pen = await site.AddPersonAsync("Disa Falk", role: SeatRole.Secretary, body: group.Id);
        var member = await site.AddPersonAsync("Saga Ekblad", role: SeatRole.Member, body: group.Id);
        var stranger = await site.AddPersonAsync("Olle Bergvall", role: SeatRole.Member, body: other.Id);
        var made = new MeetingSite(site, await site.ClientOfAsync(pen, language), await site.ClientOfAsync(member, language), await site.ClientOfAsync(stranger, language))
        {
            Beata = await site.AddPersonAsync("Beata Wiklund", role: SeatRole.Member, body: other.Id),
        };
        await made.TakeInAsync(pen, group.Id);
        return made;
    }

    private async Task TakeInAsync(PersonId pen, BodyId group)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var seat = await SeatOfAsync(pen);
        var actor = Actor.Of(pen, [new HeldSeat(seat, group, null, SeatRole.Secretary)]);
        var draft = await scope.ServiceProvider.GetRequiredService<TakeInMinutes>().RunAsync(new(Encoding.UTF8.GetBytes(Minutes), "kg.txt", group), actor);
        Assert.Empty(draft.Refusals);
        var meeting = await scope.ServiceProvider.GetRequiredService<ConfirmDraft>().RunAsync(new(draft.Value, [new("meeting", "body", group.Value.ToString())], []), actor);
        Assert.Empty(meeting.Refusals);
        Meeting = meeting.Value;
        await Site.InLedgerAsync(async db =>
        {
            var held = await db.Set<Meeting>().Include(m => m.Attachments).Include(m => m.Attendance).SingleAsync(m => m.Id == Meeting);
            (Attachment, Unknown) = (held.Attachments.Single().Id, held.Attendance.Single(a => a.NameAsWritten == "Bea").Id);
        });
    }

    private async Task<SeatId> SeatOfAsync(PersonId person)
    {
        SeatId seat = default;
        await Site.InLedgerAsync(async db => seat = await db.Set<Seat>().Where(s => s.PersonId == person).Select(s => s.Id).SingleAsync());
        return seat;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
