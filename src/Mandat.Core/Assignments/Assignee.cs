using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>What an assignee is.</summary>
public enum AssigneeKind
{
    Person,

    /// <summary>A role without a name.</summary>
    Role,
    Body,

    /// <summary>Somebody at one party, of an assignment that every party has.</summary>
    Party,
}

/// <summary>Who is to do an assignment, as far as it is known.</summary>
public sealed record Assignees(AssigneeKind Kind, string AsWritten, PersonId? Person = null, BodyId? Body = null, PartyId? Party = null);

/// <summary>One assignee of an assignment (ansvarig).</summary>
public sealed class Assignee : IPartOf<Assignment>, INamesOnce
{
    Assignee() { }

    public AssigneeId Id { get; private init; }
    public AssignmentId AssignmentId { get; private init; }
    public int Order { get; private init; }
    public AssigneeKind Kind { get; private init; }
    public PersonId? PersonId { get; private set; }
    public BodyId? BodyId { get; private init; }
    public PartyId? PartyId { get; private init; }
    public string AsWritten { get; private init; } = "";
    public DateTime? ReportedAt { get; private set; }

    /// <summary>What this assignee reported.</summary>
    public string? Answer { get; private set; }

    Guid INamesOnce.For => AssignmentId.Value;

    bool INamesOnce.Holds => true;

    bool INamesOnce.MayGo => ReportedAt is null;

    internal Part Part => new(Id, PersonId, BodyId, PartyId);

    /// <summary>True when the words name a person, that one, and nobody has said who.</summary>
    internal bool IsOnlyCalled(string name) => Kind == AssigneeKind.Person && PersonId is null && Words.Same(AsWritten, name);

    internal void Identify(PersonId person) => PersonId = person;

    /// <summary>True when it is the same person, body, party or role.</summary>
    public bool Is(Assignees who) => who.Kind switch
    {
        AssigneeKind.Person => PersonId == who.Person,
        AssigneeKind.Body => BodyId == who.Body,
        AssigneeKind.Party => PartyId == who.Party,
        AssigneeKind.Role => Kind == AssigneeKind.Role && string.Equals(AsWritten, who.AsWritten, StringComparison.OrdinalIgnoreCase),
    };

    internal void Report(string answer, DateTime at) => (Answer, ReportedAt) = (answer, at);

    internal static Assignee Of(AssignmentId assignment, int order, Assignees who) => new()
    {
        Id = Kernel.Id.New<AssigneeId>(), AssignmentId = assignment, Order = order, Kind = who.Kind, PersonId = who.Person, BodyId = who.Body,
        PartyId = who.Party, AsWritten = who.AsWritten,
    };
}
