using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Leaks;

/// <summary>One of everything that can come of a meeting, each with the marker in its words; matters and work go to the other body too.</summary>
internal sealed class SecretThings(MandatDb db, Seating seating, MeetingId meeting, Initiative about)
{
    private int position = 100;

    public async Task AddAsync(string marker, string sent, string task)
    {
        var document = await db.Set<SourceDocument>().Where(d => d.CircleOf == meeting).Select(d => d.Id).SingleAsync();
        void Cite(Guid subject, string word) => db.Add(new Evidence
        {
            Id = Id.New<EvidenceId>(), Subject = subject, DocumentId = document, Order = position++, Start = 0, End = 5, Quote = $"{word}citat", Place = 1,
        });
        var decision = Decision.Take(Next, Carry(MatterKind.Decision, marker), $"{marker}beslut", new DecisionFacts { ToldOn = new DateOnly(2025, 6, 4) });
        var work = Assignment.Give(Next, Carry(MatterKind.Assignment, task), $"{task}uppdrag", new AssignmentFacts
        {
            GivenOn = new DateOnly(2025, 6, 4), Assignees = [new(AssigneeKind.Person, $"{task}namn", Person: seating.Assignee)],
        });
        var note = Note.Write(Next, NoteKind.Obstacle, $"{marker}hinder", new NoteFacts { Initiative = about.Id, By = $"{marker}källa" });
        var again = Note.Write(Next, NoteKind.Obstacle, $"{marker}hinder igen", new NoteFacts());
        again.MarkPossiblySameAs(note.Id);
        var signal = Matter.Raise(Next, MatterKind.Signal, $"{sent}signal", new MatterSender(seating.Group.Id));
        signal.SendTo(new Receiver(Body: seating.Board.Id), ConsiderationRole.Advises);
        var parked = Matter.Raise(Next, MatterKind.ParkedQuestion, $"{marker}fråga", new MatterSender(seating.Group.Id, PersonAsWritten: $"{marker}frågare"));
        db.AddRange(decision, work, note, again, signal, parked);
        db.Add(new Mention
        {
            Id = Id.New<MentionId>(), InitiativeId = about.Id, MeetingId = meeting, HostId = seating.Group.Id, Visibility = Visibility.Body, CircleOf = meeting,
            OutcomeId = decision.Id.Value, Position = position++, On = new DateOnly(2025, 6, 4), Quote = $"{marker}omnämnande",
        });
        foreach (var (subject, word) in new[] { (decision.Id.Value, marker), (work.Id.Value, task), (note.Id.Value, marker), (again.Id.Value, marker), (signal.Id.Value, sent), (parked.Id.Value, marker), (about.Id.Value, marker) })
        {
            Cite(subject, word);
        }
        await db.CommitAsync(Actor.Program, "Test");
    }

    private Standing Next => new(seating.Group.Id, meeting, null, position++, Visibility.Body);

    private MatterId Carry(MatterKind kind, string word)
    {
        var matter = Matter.Raise(Next, kind, $"{word}ärende", new MatterSender(seating.Group.Id));
        db.Add(matter);
        return matter.Id;
    }
}
