using System.Linq.Expressions;
using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.Core.Decisions;

/// <summary>A decision as a list shows it.</summary>
public sealed record DecisionRow
{
    public required DecisionId Id { get; init; }
    public required string Text { get; init; }
    public string? Number { get; init; }
    public required BodyId HostId { get; init; }
    public required MeetingId MeetingId { get; init; }
    public BodyId? DeciderId { get; init; }
    public string? DeciderAsWritten { get; init; }
    public string? ProposedBy { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public required DateOnly LoggedOn { get; init; }
    public DecisionOutcome Outcome { get; init; }
    public bool IsReported { get; init; }
    public bool IsFormal { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DecisionId? SupersededById { get; init; }
    public string? SupersededByNumber { get; init; }

    /// <summary>Another that it may be the same as, when the viewer sees that one.</summary>
    public DecisionId? MayBeSameAsId { get; init; }

    /// <summary>Where it stands in the notes.</summary>
    public int Position { get; init; }

    /// <summary>How many assignments it gave.</summary>
    public int Gives { get; init; }

    internal static Expression<Func<Decision, DecisionRow>> Of(ReadDb read)
    {
        var (assignments, others, persons) = (read.SeenOrSentTo<Assignment>(), read.Seen<Decision>(), read.Open<Person>());
        return d => new DecisionRow
        {
            Id = d.Id, Text = d.Text, Number = d.Number, HostId = d.HostId, MeetingId = d.MeetingId, DeciderId = d.DeciderId,
            DeciderAsWritten = d.DeciderAsWritten, DecidedOn = d.DecidedOn, LoggedOn = d.LoggedOn, Outcome = d.Outcome, IsReported = d.IsReported,
            IsFormal = d.IsFormal, Position = d.Position, ReviewOn = d.ReviewOn, SupersededById = d.SupersededById,
            MayBeSameAsId = others.Where(o => o.Id == d.MayBeSameAsId).Select(o => (DecisionId?)o.Id).FirstOrDefault(),
            ProposedBy = persons.Where(p => p.Id == d.ProposedByPersonId).Select(p => p.Name).FirstOrDefault() ?? d.ProposedByAsWritten,
            SupersededByNumber = others.Where(o => o.Id == d.SupersededById).Select(o => o.Number).FirstOrDefault(),
            Gives = assignments.Count(a => a.DecisionId == d.Id),
        };
    }
}
