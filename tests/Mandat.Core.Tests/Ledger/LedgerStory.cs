using Mandat.Core.Data.Documents;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;
using MatterKind = Mandat.Minutes.Structure.MatterKind;

namespace Mandat.Core.Tests.Ledger;

/// <summary>
/// A collaboration whose Core Team has met once: everything in its ledger got there through <see cref="ConfirmDraft"/>. One actor for each
/// kind of seat.
/// </summary>
public sealed class LedgerStory(Founded founded) : IAsyncDisposable
{
    public const string Notes = """
        Core Team möte 4 juni 2025
        Styrelsen gav Siri i uppdrag att samtala med bildningsförbundet. Förslaget går till Core Team.
        Styrelsen önskar fokus på studenter framåt.
        Gästprofessuren återupptas.
        Disa föreslog följande: Se över styrgrupperna. Testa mentorskap.
        Förslaget godkändes av Core Team.
        Dagordningen godkändes.
        Förskola för fler har svårt att få fart då arbetsgruppen saknar resurser.
        Ett bollplank kan vara bättre än en mentor i Förskola för fler.
        Siri ringer Förskola för fler senast 1 juni.
        Diskussionen om styrgrupper togs inte vidare.
        Nästa steg
        Se över styrgrupper i minst ett initiativ
        """;

    public Founded Founded { get; } = founded;
    public Actor Secretary { get; private set; } = Actor.Anonymous;
    public Actor Member => Founded.Member;
    public Actor BoardChair => Founded.Chair;
    public Actor Stranger { get; private set; } = Actor.Anonymous;
    public Actor Reader { get; private set; } = Actor.Anonymous;
    public Actor Backbone => Founded.Lead;
    public MeetingId Meeting { get; private set; }

    public static async Task<LedgerStory> TellAsync(string provider)
    {
        var story = new LedgerStory(await Founded.MakeAsync(provider));
        story.Secretary = await story.Founded.SeatedAsync("Disa Falk", story.Founded.Team, SeatRole.Secretary);
        story.Reader = await story.Founded.SeatedAsync("Mats Ohlén", story.Founded.Team, SeatRole.Reader);
        var other = await story.Founded.FormAsync("Styrgrupp Förskola", "SF", "Styrgrupp");
        story.Stranger = await story.Founded.SeatedAsync("Nasrin Rahimi", other, SeatRole.Chair);
        story.Meeting = await story.ConfirmAsync(Notes, Structure);
        return story;
    }

    /// <summary>Takes in and confirms minutes of the Core Team, or of the body that the actor writes for.</summary>
    public async Task<MeetingId> ConfirmAsync(string text, Func<HandMade, MinutesStructure> structure, BodyId? of = null, Actor? by = null, string sameMeeting = "new")
    {
        var (body, actor) = (of ?? Founded.Team, by ?? Secretary);
        var made = new HandMade(text);
        await using var work = Founded.Ledger.Scope();
        var file = new StoredFile { Id = Id.New<FileId>(), Name = "notes.txt", Length = 0, Sha256 = "0", StoredAt = Instant.Now(work.Db.Clock) };
        var source = new DraftSource(file.Id, "notes.txt", "0", "0", "CT", null, made.Reading(structure(made)).ToJson());
        var draft = Draft.TakeIn(source, actor.Person, body, Instant.Now(work.Db.Clock));
        work.Db.AddRange(file, draft);
        Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        var meeting = await work.Get<ConfirmDraft>().RunAsync(new(draft.Id, [new("meeting", "body", body.Value.ToString()), new("meeting", "same", sameMeeting)], []), actor);
        Assert.Empty(meeting.Refusals);
        return meeting.Value;
    }

    /// <summary>Another meeting with that many decisions, assignments and mentions more; it is <see cref="Meeting"/> from then on.</summary>
    public async Task GrowAsync(int by, int day = 6)
    {
        var lines = Enumerable.Range(1, by).Select(n => $"Rad {n:000}: Siri tar fram underlag {n:000}. Core Team beslutade om punkt {n:000}. Nytt {n:000}").ToList();
        Meeting = await ConfirmAsync($"Möte {day} juni\n" + string.Join('\n', lines), m => new()
        {
            Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, day)) { Spans = m.At($"{day} juni") },
            Assignments = [.. Enumerable.Range(1, by).Select(n => m.Assignment($"Siri tar fram underlag {n:000}", who: HandMade.Person("Siri Holm")))],
            Decisions = [.. Enumerable.Range(1, by).Select(n => m.Decision($"Core Team beslutade om punkt {n:000}", "Core Team"))],
            Initiatives = [new("Förskola för fler") { Spans = [.. Enumerable.Range(1, by).SelectMany(n => m.At($"Rad {n:000}"))] }, .. Enumerable.Range(1, by / 4).Select(n => new FoundInitiative($"Nytt {n:000}") { Spans = m.At($"Nytt {n:000}") })],
        });
    }

    public async Task<T> AskAsync<TQuery, T>(Func<TQuery, Task<T>> ask) where TQuery : notnull
    {
        await using var work = Founded.Ledger.Scope();
        return await ask(work.Get<TQuery>());
    }

    public Task<Result<T>> RunAsync<TDeed, T>(Func<TDeed, Task<Result<T>>> run) where TDeed : notnull => Founded.RunAsync(run);

    public Task<Assignments.Assignment> AssignmentAsync(string text) =>
        Founded.ReadAsync<Assignments.Assignment, Assignments.Assignment>(all => all.Include(a => a.Assignees).Where(a => a.Text == text));

    public Task<Decisions.Decision> DecisionAsync(string text) => Founded.ReadAsync<Decisions.Decision, Decisions.Decision>(all => all.Where(d => d.Text == text));

    public Task<Matters.Matter> MatterAsync(Matters.MatterKind kind) => Founded.ReadAsync<Matters.Matter, Matters.Matter>(all => all.Include(m => m.Path).Where(m => m.Kind == kind));

    public Task<Matters.Matter> MatterAsync(MatterId id) => Founded.ReadAsync<Matters.Matter, Matters.Matter>(all => all.Include(m => m.Path).Where(m => m.Id == id));

    public ValueTask DisposeAsync() => Founded.DisposeAsync();

    static MinutesStructure Structure(HandMade m) => new()
    {
        Title = new FoundValue<string>("Core Team möte 4 juni 2025") { Spans = m.At("Core Team möte") },
        Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 4)) { Spans = m.At("4 juni 2025") },
        Participants = [new("Siri Holm", null, null, true) { Spans = m.At("Siri") }, new("Disa Falk", null, null, true) { Spans = m.At("Disa") }],
        Decisions = [m.Decision("Förslaget godkändes av Core Team", "Core Team", "Disa Falk"), m.Decision("Dagordningen godkändes", "Core Team", isFormal: true)],
        ReportedDecisions = [new("Gästprofessuren återupptas", null) { Spans = m.At("Gästprofessuren återupptas") }],
        Matters =
        [
            m.Matter(MatterKind.Signal, "Styrelsen önskar fokus på studenter framåt", "Styrelsen", null, "Core Team"),
            m.Matter(MatterKind.Proposal, "Disa föreslog följande", null, "Disa Falk", "Core Team"),
            m.Matter(MatterKind.Parked, "Diskussionen om styrgrupper togs inte vidare"),
        ],
        Assignments =
        [
            m.Assignment("samtala med bildningsförbundet", null, "Core Team", "Styrelsen", false, HandMade.Person("Siri Holm")),
            m.Assignment("Se över styrgrupperna") with { Spans = [.. m.At("Se över styrgrupperna"), .. m.At("Se över styrgrupper i minst ett initiativ")] },
            m.Assignment("Siri ringer Förskola för fler", HandMade.On(2025, 6, 1) with { Date = new DateOnly(2025, 6, 7) }, null, null, true, HandMade.Person("Siri Holm")),
        ],
        Recaps = [new("Se över styrgrupper i minst ett initiativ", "Se över styrgrupperna", "i minst ett initiativ") { Spans = m.At("Se över styrgrupper i minst ett initiativ") }],
        Obstacles = [new("arbetsgruppen saknar resurser", "Förskola för fler", null) { Spans = m.At("arbetsgruppen saknar resurser") }],
        Learnings = [new("Ett bollplank kan vara bättre", "Förskola för fler", null) { Spans = m.At("Ett bollplank kan vara bättre") }],
        Initiatives = [new("Förskola för fler") { Spans = [.. m.At("Förskola för fler har"), .. m.At("Förskola för fler."), .. m.At("Förskola för fler senast")] }],
    };
}
