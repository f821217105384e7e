using Mandat.App.Components;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Texts;
using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Wording;

/// <summary>How something stands: shape, words and a cause.</summary>
public sealed record Stance(StateKind Kind, string Text, string? Why = null);

/// <summary>What the pages of the ledger word the same way: bodies, sources, how things stand.</summary>
public sealed class LedgerWords(CurrentActor me, Phrases w, IStringLocalizer<Ledger> words)
{
    /// <summary>The most that is counted.</summary>
    public const int Ceiling = 1000;

    public static string Name(NamedBody body) => Phrases.In(body.Name, body.EnglishName);

    /// <summary>The body's name, else the words of the notes; null when neither is known.</summary>
    public static string? Name(IReadOnlyDictionary<BodyId, NamedBody> bodies, BodyId? id, string? asWritten = null) =>
        id is { } known && bodies.TryGetValue(known, out var body) ? Name(body) : asWritten;

    /// <summary>"Core Team 4 juni": where and when.</summary>
    public string At(IReadOnlyDictionary<BodyId, NamedBody> bodies, BodyId body, DateOnly? on) =>
        on is { } day && day.Year > 1900 ? $"{Name(bodies, body)} {w.Day(day)}" : $"{Name(bodies, body)}, {words["NoDay"]}";

    /// <summary>"Core Team 4 juni, rad 24".</summary>
    public string Source(Quote quote, string at) => words[$"Source.{quote.PlaceUnit}", at, quote.Place];

    /// <summary>"fyra", "1 000+".</summary>
    public string Number(string thing, int number) => number > Ceiling ? Phrases.Capped(number, Ceiling) : w.InWord(thing, number);

    /// <summary>"4", "1 000+".</summary>
    public static string Figure(int number) => Phrases.Capped(number, Ceiling);

    public Stance Of(AssignmentRow row) => row.State switch
    {
        MatterState.Closed => row.IsWrittenOff ? new(StateKind.Wait, words["State.WrittenOff"]) : new(StateKind.Done, words["State.Closed"]),
        MatterState.Reported => new(StateKind.Needs, words["State.Reported"], words["State.Reported.Why"]),
        MatterState.Sent or MatterState.Received => Late(row) ?? Underway(row),
    };

    public Stance Of(DecisionRow row) => row switch
    {
        { SupersededById: not null } => new(StateKind.Wait, words["State.Superseded"], row.SupersededByNumber is { } by ? words["State.Superseded.By", by].Value : null),
        { ReviewOn: { } on } when on <= me.Today => new(StateKind.Needs, words["State.Review"], words["State.Review.Since", w.Short(on)]),
        { ReviewOn: { } on } => new(StateKind.Go, words["State.InForce"], words["State.Review.On", w.Short(on)]),
        _ => row.Outcome switch
        {
            DecisionOutcome.Rejected => new(StateKind.Stop, words["Outcome.Rejected"]),
            DecisionOutcome.Deferred => new(StateKind.Slow, words["Outcome.Deferred"]),
            DecisionOutcome.ReferredBack => new(StateKind.Slow, words["Outcome.ReferredBack"]),
            DecisionOutcome.Noted => new(StateKind.Done, words["Outcome.Noted"]),
            DecisionOutcome.Approved => new(StateKind.Done, words["Outcome.Approved"]),
        },
    };

    public Stance Of(MatterLine line) => line.State switch
    {
        MatterState.Closed => line.IsWrittenOff ? new(StateKind.Wait, words["State.WrittenOff"]) : new(StateKind.Done, words["State.Closed"]),
        MatterState.Reported => new(StateKind.Done, words[line.Kind is MatterKind.Signal ? "State.Answered" : "State.Reported"]),
        MatterState.Received => new(StateKind.Go, words["State.Received"]),
        MatterState.Sent => line.Kind is MatterKind.ParkedQuestion ? new(StateKind.Slow, words["State.Parked"]) : new(StateKind.Wait, words["State.Sent"]),
    };

    private Stance? Late(AssignmentRow row) => row.Due.IsLate(me.Today)
        ? new(StateKind.Late, words[me.Today.DayNumber - row.Due.On!.Value.DayNumber == 1 ? "State.Late.One" : "State.Late", me.Today.DayNumber - row.Due.On!.Value.DayNumber]) : null;

    private Stance Underway(AssignmentRow row)
    {
        var done = row.Assignees.Count(a => a.ReportedAt is not null);
        if (done > 0)
        {
            return new(StateKind.Go, words["State.Parts", done, row.Assignees.Count]);
        }
        return row.IsOngoing ? new(StateKind.Go, words["State.Ongoing"]) : new(StateKind.Wait, words["State.NotReported"]);
    }
}
