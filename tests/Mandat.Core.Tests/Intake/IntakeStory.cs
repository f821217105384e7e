using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.Databases;

namespace Mandat.Core.Tests.Intake;

/// <summary>A ledger with a body, its secretary and an open draft of <see cref="InventedMinutes"/>.</summary>
sealed class IntakeStory(TestLedger ledger) : IAsyncDisposable
{
    public TestLedger Ledger { get; } = ledger;
    public Actor Secretary { get; private set; } = Actor.Anonymous;
    public Actor Stranger { get; private set; } = Actor.Anonymous;
    public BodyId CoreTeam { get; private set; }
    public BodyId Board { get; private set; }
    public DraftId Draft { get; private set; }

    public static async Task<IntakeStory> BeginAsync(string provider)
    {
        var story = new IntakeStory(await TestLedger.MakeAsync(provider));
        await using var work = story.Ledger.Scope();
        var kind = BodyKind.Add("Core Team", null, BodyCapacity.Decides, 1);
        var (team, board) = (Body.Form("Core Team", "CT", kind.Id), Body.Form("Styrelsen", "S", kind.Id));
        var (writer, member) = (Person.Add("Disa Falk", "disa@example.org"), Person.Add("Olle Bergvall", null));
        var (pen, other) = (Give(writer, team, SeatRole.Secretary), Give(member, board, SeatRole.Member));
        work.Db.AddRange(kind, team, board, writer, member, pen, other);
        (story.CoreTeam, story.Board) = (team.Id, board.Id);
        (story.Secretary, story.Stranger) = (ActorOf(writer, pen), ActorOf(member, other));
        story.Draft = TakeIn(work.Db, InventedMinutes.Reading(), writer.Id, team.Id);
        Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        return story;
    }

    /// <summary>The same notes again, in another document.</summary>
    public async Task<DraftId> TakeInAgainAsync(string name, DateOnly? on = null)
    {
        await using var work = Ledger.Scope();
        var made = TakeIn(work.Db, InventedMinutes.Reading(name, on), Secretary.Person!.Value, CoreTeam, name);
        Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        return made;
    }

    static DraftId TakeIn(MandatDb db, DraftReading reading, PersonId by, BodyId body, string name = "ct.txt")
    {
        var file = new StoredFile { Id = Id.New<FileId>(), Name = name, Length = 0, Sha256 = "0", StoredAt = Instant.Now(db.Clock) };
        var source = new DraftSource(file.Id, name, "0", "0", "CT", reading.Structure.Date?.Value, reading.ToJson());
        var draft = Mandat.Core.Intake.Draft.TakeIn(source, by, body, Instant.Now(db.Clock));
        db.AddRange(file, draft);
        return draft.Id;
    }

    static Seat Give(Person person, Body body, SeatRole role) => Seat.Give(person.Id, body.Id, null, role, new DateOnly(2025, 1, 1));

    static Actor ActorOf(Person person, Seat seat) => Actor.Of(person.Id, [new HeldSeat(seat.Id, seat.BodyId, null, seat.Role)]);

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}
