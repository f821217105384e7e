using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>What a note tells.</summary>
public enum NoteKind
{
    Information,
    Event,
    Learning,
    Experiment,
    Obstacle,
    Gate,
}

/// <summary>Something told at a meeting that is neither decision nor assignment nor matter (notering).</summary>
public sealed class Note : MeetingOutcome
{
    readonly List<NotedAmount> _amounts = [];

    Note() { }

    public NoteId Id { get; private init; }
    public NoteKind Kind { get; private init; }

    /// <summary>The initiative it is about, when known.</summary>
    public InitiativeId? InitiativeId { get; private init; }
    public string? AboutAsWritten { get; private init; }
    public PersonId? ByPersonId { get; private set; }
    public string? ByAsWritten { get; private init; }

    /// <summary>The party in which an obstacle stands.</summary>
    public PartyId? PartyId { get; private init; }
    public string? PartyAsWritten { get; private init; }

    /// <summary>Who decides at a gate.</summary>
    public BodyId? DeciderId { get; private init; }
    public string? DeciderAsWritten { get; private init; }

    /// <summary>What a gate's decision rests on.</summary>
    public string? Basis { get; private init; }
    public DuePrecision DuePrecision { get; private init; }
    public DateOnly? DueOn { get; private set; }
    public MeetingId? DueMeetingId { get; private init; }
    public string? DueAsWritten { get; private init; }

    /// <summary>The decision, assignment or other outcome in whose words it stands; null for one of its own.</summary>
    public Guid? OutcomeId { get; private init; }

    /// <summary>Another of the same kind that nobody has said is the same (kan vara samma).</summary>
    public NoteId? MayBeSameAsId { get; private set; }

    /// <summary>The one that somebody has said it is the same as.</summary>
    public NoteId? SameAsId { get; private set; }
    public IReadOnlyList<NotedAmount> Amounts => _amounts;

    public DueBy Due => new(DuePrecision, DueOn, DueMeetingId, DueAsWritten);

    public static Note Write(Standing at, NoteKind kind, string text, NoteFacts facts)
    {
        var note = new Note
        {
            Id = Kernel.Id.New<NoteId>(), HostId = at.Host, CircleOf = at.Meeting, MeetingId = at.Meeting, AgendaItemId = at.Item, Position = at.Position,
            Kind = kind, InitiativeId = facts.Initiative, AboutAsWritten = facts.About, ByPersonId = facts.ByPerson, ByAsWritten = facts.By,
            PartyId = facts.Party, PartyAsWritten = facts.PartyAsWritten, DeciderId = facts.Decider, DeciderAsWritten = facts.DeciderAsWritten,
            Basis = facts.Basis, DuePrecision = facts.Due.Precision, DueOn = facts.Due.On, DueMeetingId = facts.Due.Meeting, DueAsWritten = facts.Due.AsWritten,
            OutcomeId = facts.Outcome,
        };
        note.Text = text;
        note.Show(at.Visibility);
        note.Record(new NoteWritten(note.Id.Value, kind, text));
        return note;
    }

    public override void Identify(string name, PersonId person)
    {
        if (!IsOnlyCalled(name, ByPersonId, ByAsWritten)) return;
        ByPersonId = person;
        Record(new TellerIdentified(Id.Value, person.Value));
    }

    public override void Follow(MeetingMove move)
    {
        if (DueMeetingId != move.Meeting || DuePrecision != DuePrecision.BeforeMeeting) return;
        DueOn = move.To;
        Record(new NoteDueMoved(Id.Value, move.To));
    }

    public void MarkPossiblySameAs(NoteId other)
    {
        MayBeSameAsId = other;
        Record(new NoteMayBeSame(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that the two are the same: the other has the money that this one names besides.</summary>
    public void MergeInto(Note other)
    {
        (SameAsId, MayBeSameAsId) = (other.Id, null);
        foreach (var amount in _amounts.Where(a => other._amounts.TrueForAll(o => !Words.Same(o.Text, a.Text))).ToList()) other.Copy(amount);
        Record(new NoteMerged(Id.Value, other.Id.Value));
    }

    /// <summary>Somebody has said that they are two.</summary>
    public void KeepApart()
    {
        if (MayBeSameAsId is { } other) Record(new NoteKeptApart(Id.Value, other.Value));
        MayBeSameAsId = null;
    }

    void Copy(NotedAmount a) => _amounts.Add(new NotedAmount
    {
        NoteId = Id, Order = _amounts.Count + 1, Text = a.Text, Amount = a.Amount, Currency = a.Currency, Purpose = a.Purpose, IsTarget = a.IsTarget, Year = a.Year,
    });

    public void AddAmount(string text, Money? amount, string? purpose, bool isTarget, int? year) =>
        _amounts.Add(new NotedAmount
        {
            NoteId = Id, Order = _amounts.Count + 1, Text = text, Amount = amount?.Amount, Currency = amount?.Currency, Purpose = purpose,
            IsTarget = isTarget, Year = year,
        });
}

/// <summary>What is known about a note besides its words.</summary>
public sealed record NoteFacts
{
    public InitiativeId? Initiative { get; init; }
    public string? About { get; init; }
    public PersonId? ByPerson { get; init; }
    public string? By { get; init; }
    public PartyId? Party { get; init; }
    public string? PartyAsWritten { get; init; }
    public BodyId? Decider { get; init; }
    public string? DeciderAsWritten { get; init; }
    public string? Basis { get; init; }
    public DueBy Due { get; init; } = DueBy.Unknown;

    /// <summary>What it stands in.</summary>
    public Guid? Outcome { get; init; }
}

/// <summary>Money that the notes name: its amount may be unknown, a goal is marked as one, its year is a person's answer (belopp).</summary>
public sealed class NotedAmount : IPartOf<Note>
{
    public required NoteId NoteId { get; init; }
    public required int Order { get; init; }
    public required string Text { get; init; }
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }
    public string? Purpose { get; init; }
    public required bool IsTarget { get; init; }
    public int? Year { get; init; }
}
