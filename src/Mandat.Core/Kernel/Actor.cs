namespace Mandat.Core.Kernel;

/// <summary>A seat that the actor holds today.</summary>
/// <param name="Meeting">The one meeting of a guest.</param>
public sealed record HeldSeat(SeatId Id, BodyId? Body, PartyId? Party, SeatRole Role, MeetingId? Meeting = null);

/// <summary>What kind of actor it is.</summary>
public enum ActorKind
{
    /// <summary>Nobody yet: someone who is signing in.</summary>
    Anonymous,

    /// <summary>A person, through the seats held today.</summary>
    Person,

    /// <summary>The command line; drafts, and never records.</summary>
    Operator,

    /// <summary>The program's own clock work.</summary>
    Program,
}

/// <summary>Who acts, and through which seats; can be asked "may you?" (aktör).</summary>
public sealed class Actor
{
    Actor(ActorKind kind, PersonId? person, IReadOnlyList<HeldSeat> seats)
    {
        (Kind, Person, Seats) = (kind, person, seats);
        IsSupport = seats.Any(s => s.Role == SeatRole.ProcessSupport);
        GuestOf = [.. seats.Where(s => s.Role == SeatRole.Guest && s.Meeting is not null).Select(s => s.Meeting!.Value).Distinct()];
        IsBackbone = seats.Any(s => s.Role is SeatRole.ProcessLead or SeatRole.ProcessSupport);
        Bodies = [.. seats.Where(s => s.Body is not null && s.Role != SeatRole.Guest).Select(s => s.Body!.Value).Distinct()];
        ReadingParties = [.. seats.Where(s => s.Party is not null && s.Role == SeatRole.Reader).Select(s => s.Party!.Value).Distinct()];
        SecretaryOf = [.. seats.Where(s => s.Body is not null && s.Role is SeatRole.Secretary or SeatRole.ProcessSupport).Select(s => s.Body!.Value).Distinct()];
        FullBodies = [.. seats.Where(s => s.Body is not null && IsFull(s.Role)).Select(s => s.Body!.Value).Distinct()];
        FullParties = [.. seats.Where(s => s.Party is not null && IsFull(s.Role)).Select(s => s.Party!.Value).Distinct()];
        WritingBodies = [.. seats.Where(s => s.Body is not null && Writes(s.Role)).Select(s => s.Body!.Value).Distinct()];
    }

    public ActorKind Kind { get; }

    public PersonId? Person { get; }

    public IReadOnlyList<HeldSeat> Seats { get; }

    /// <summary>Holds a seat of the backbone, which serves every body.</summary>
    public bool IsBackbone { get; }

    /// <summary>Holds a seat of process support, which prepares and writes for every body.</summary>
    public bool IsSupport { get; }

    /// <summary>The meetings that a guest's seat opens.</summary>
    public IReadOnlyList<MeetingId> GuestOf { get; }

    /// <summary>Bodies in which a seat is held.</summary>
    public IReadOnlyList<BodyId> Bodies { get; }

    /// <summary>Parties for which a reader's seat is held; it receives what is addressed to the party.</summary>
    public IReadOnlyList<PartyId> ReadingParties { get; }

    /// <summary>Bodies whose chair or secretary the actor is; the backbone, for its lead and its support.</summary>
    public IReadOnlyList<BodyId> WritingBodies { get; }

    /// <summary>Bodies whose secretary the actor is; process support is that of the backbone itself.</summary>
    public IReadOnlyList<BodyId> SecretaryOf { get; }

    /// <summary>Bodies in which the actor sits and takes part: chair, secretary, member or substitute.</summary>
    public IReadOnlyList<BodyId> FullBodies { get; }

    /// <summary>Parties for which the actor sits so somewhere.</summary>
    public IReadOnlyList<PartyId> FullParties { get; }

    public static Actor Anonymous { get; } = new(ActorKind.Anonymous, null, []);

    public static Actor Operator { get; } = new(ActorKind.Operator, null, []);

    public static Actor Program { get; } = new(ActorKind.Program, null, []);

    public static Actor Of(PersonId person, IReadOnlyList<HeldSeat> seats) => new(ActorKind.Person, person, seats);

    /// <summary>True when the table of rights gives the permission, for that body when one is named.</summary>
    public bool May(Permission permission, BodyId? body = null) => Rights.Give(permission, this, body);

    /// <summary>The seat by whose authority the actor acts in that body; a seat there before one of the backbone.</summary>
    public HeldSeat? SeatFor(BodyId? body) =>
        Seats.FirstOrDefault(s => body is not null && s.Body == body && Writes(s.Role))
        ?? Seats.FirstOrDefault(s => body is not null && s.Body == body)
        ?? Seats.OrderBy(s => s.Role).FirstOrDefault();

    static bool IsFull(SeatRole role) => Writes(role) || role is SeatRole.Member or SeatRole.Substitute;

    // The backbone has neither chair nor secretary: its lead and its support are that, in the backbone itself.
    static bool Writes(SeatRole role) => role is SeatRole.Chair or SeatRole.Secretary or SeatRole.ProcessLead or SeatRole.ProcessSupport;
}
