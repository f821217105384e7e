using System.Linq.Expressions;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Something somebody is to do (uppdrag): giver, assignees, due time and the body the result returns to, each possibly unknown. Where it
/// stands is its matter's state.
/// </summary>
public sealed class Assignment : MeetingOutcome, ICarried, IReachesBeyond<Assignment>
{
    readonly List<Assignee> _assignees = [];

    Assignment() { }

    public AssignmentId Id { get; private init; }
    public MatterId MatterId { get; private init; }

    /// <summary>The decision that gave it.</summary>
    public DecisionId? DecisionId { get; private init; }
    public BodyId? GiverId { get; private init; }
    public string? GiverAsWritten { get; private init; }
    public DateOnly? GivenOn { get; private set; }
    public DuePrecision DuePrecision { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public MeetingId? DueMeetingId { get; private set; }
    public string? DueAsWritten { get; private set; }
    public BodyId? ReturnBodyId { get; private init; }
    public string? ReturnAsWritten { get; private init; }

    /// <summary>True when the text says that it is going on already.</summary>
    public bool IsOngoing { get; private init; }

    /// <summary>A condition that another line added ("minst ett initiativ").</summary>
    public string? Condition { get; private init; }

    /// <summary>Another assignment that nobody has said is the same (kan vara samma).</summary>
    public AssignmentId? MayBeSameAsId { get; private set; }

    /// <summary>The assignment that somebody has said it is the same as.</summary>
    public AssignmentId? SameAsId { get; private set; }

    public bool HasOwner { get; private set; }
    public IReadOnlyList<Assignee> Assignees => _assignees;

    /// <summary>The body that gave it; the one whose notes tell of it when the giver is not known.</summary>
    public BodyId KeeperId => GiverId ?? HostId;

    public DueBy Due => new(DuePrecision, DueOn, DueMeetingId, DueAsWritten);

    public static Assignment Give(Standing at, MatterId matter, string what, AssignmentFacts facts)
    {
        var made = new Assignment
        {
            Id = Kernel.Id.New<AssignmentId>(), HostId = at.Host, CircleOf = at.Meeting, MeetingId = at.Meeting, AgendaItemId = at.Item,
            Position = at.Position, MatterId = matter, DecisionId = facts.Decision, GiverId = facts.Giver, GiverAsWritten = facts.GiverAsWritten,
            GivenOn = facts.GivenOn, DuePrecision = facts.Due.Precision, DueOn = facts.Due.On, DueMeetingId = facts.Due.Meeting,
            DueAsWritten = facts.Due.AsWritten, ReturnBodyId = facts.ReturnBody, ReturnAsWritten = facts.ReturnAsWritten,
            IsOngoing = facts.IsOngoing, Condition = facts.Condition,
        };
        made.Text = what;
        foreach (var who in facts.Assignees) made._assignees.Add(Assignee.Of(made.Id, made._assignees.Count + 1, who));
        made.HasOwner = made._assignees.Count > 0;
        made.Show(at.Visibility);
        made.Record(new AssignmentGiven(made.Id.Value, what, facts.Giver?.Value, facts.Due.Precision, facts.Due.On));
        return made;
    }

    public void MarkPossiblySameAs(AssignmentId other)
    {
        MayBeSameAsId = other;
        Record(new AssignmentMayBeSame(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that the two are the same.</summary>
    public void MergeInto(AssignmentId other)
    {
        (SameAsId, MayBeSameAsId) = (other, null);
        Record(new AssignmentMerged(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that they are two.</summary>
    public void KeepApart()
    {
        if (MayBeSameAsId is { } other) Record(new AssignmentKeptApart(Id.Value, other.Value));
        MayBeSameAsId = null;
    }

    /// <summary>Some of its assignees have done their part; true when nobody is left.</summary>
    public bool ReportParts(IReadOnlyCollection<Assignee> parts, string answer, DateTime at)
    {
        foreach (var part in parts.Where(p => p.ReportedAt is null)) part.Report(answer, at);
        Record(new AssignmentReported(Id.Value, [.. parts.Select(p => p.Id.Value)]));
        return _assignees.TrueForAll(a => a.ReportedAt is not null);
    }

    public void Name(Assignees who)
    {
        Add(_assignees.Select(a => a.Order).DefaultIfEmpty().Max() + 1, who);
    }

    /// <summary>Somebody else takes over, at the same place.</summary>
    public void Replace(Assignee former, Assignees by)
    {
        Remove(former);
        Add(former.Order, by);
    }

    /// <summary>Somebody is no longer to do it; without anybody left its owner is missing.</summary>
    public void Remove(Assignee former)
    {
        _assignees.Remove(former);
        HasOwner = _assignees.Count > 0;
        Record(new AssigneeRemoved(Id.Value, former.PersonId?.Value, former.BodyId?.Value, former.AsWritten));
    }

    /// <summary>True when everybody has done their part.</summary>
    public bool IsReportedByAll => _assignees.Count > 0 && _assignees.TrueForAll(a => a.ReportedAt is not null);

    void Add(int order, Assignees who)
    {
        _assignees.Add(Assignee.Of(Id, order, who));
        HasOwner = true;
        Record(new AssigneeNamed(Id.Value, who.Person?.Value, who.Body?.Value, who.AsWritten));
    }

    public override void Identify(string name, PersonId person)
    {
        foreach (var assignee in _assignees.Where(a => a.IsOnlyCalled(name)))
        {
            assignee.Identify(person);
            Record(new AssigneeIdentified(Id.Value, assignee.Id.Value, person.Value));
        }
    }

    public override void Follow(MeetingMove move)
    {
        if (MeetingId == move.Meeting) GivenOn = move.Of(GivenOn);
        if (DueMeetingId == move.Meeting && DuePrecision == DuePrecision.BeforeMeeting) SetDue(DueBy.BeforeMeeting(move.To, move.Meeting, DueAsWritten));
    }

    public void SetDue(DueBy due)
    {
        (DuePrecision, DueOn, DueMeetingId, DueAsWritten) = (due.Precision, due.On, due.Meeting, due.AsWritten);
        Record(new DueSet(Id.Value, due.Precision, due.On));
    }

    /// <summary>Seen by its assignees, by the body that gave it and by the one it returns to.</summary>
    public static Expression<Func<Assignment, bool>> Reaches(Actor viewer)
    {
        var (bodies, person, parties) = (viewer.Bodies, viewer.Person, viewer.ReadingParties);
        return x => (x.GiverId != null && bodies.Contains(x.GiverId.Value)) || (x.ReturnBodyId != null && bodies.Contains(x.ReturnBodyId.Value))
            || x.Assignees.Any(a => (person != null && a.PersonId == person) || (a.BodyId != null && bodies.Contains(a.BodyId.Value))
                || (a.PartyId != null && parties.Contains(a.PartyId.Value)));
    }
}

/// <summary>What is known about an assignment besides its words.</summary>
public sealed record AssignmentFacts
{
    public DecisionId? Decision { get; init; }
    public BodyId? Giver { get; init; }
    public string? GiverAsWritten { get; init; }
    public DateOnly? GivenOn { get; init; }
    public DueBy Due { get; init; } = DueBy.Unknown;
    public BodyId? ReturnBody { get; init; }
    public string? ReturnAsWritten { get; init; }
    public bool IsOngoing { get; init; }
    public string? Condition { get; init; }
    public IReadOnlyList<Assignees> Assignees { get; init; } = [];
}
