namespace Mandat.Core.Kernel;

/// <summary>The table of rights: which seats give which permission (ADR 0013).</summary>
static class Rights
{
    public static bool Give(Permission permission, Actor actor, BodyId? body) => permission switch
    {
        Permission.Anyone => true,
        Permission.OwnAccount => actor.Person is not null,
        Permission.SetUp => Holds(actor, SeatRole.Administrator, SeatRole.ProcessLead) || actor.Kind == ActorKind.Operator,
        Permission.SeatPeople => Holds(actor, SeatRole.Administrator, SeatRole.ProcessLead) || SitsAsHead(actor, body) || actor.Kind == ActorKind.Operator,
        Permission.TakeInMinutes => actor.Kind == ActorKind.Operator || WritesOrSupports(actor, body),
        Permission.WriteNotes => WritesOrSupports(actor, body),
        Permission.RecordOutcomes or Permission.CloseMatters => Writes(actor, body),
        Permission.ReceiveMatters => Any(actor.FullBodies, body),
        Permission.ReportAssignment => Any(actor.SecretaryOf, body),
        Permission.KeepInitiative => actor.IsSupport,
        Permission.SetLevel => Holds(actor, SeatRole.ProcessLead) || Writes(actor, body),
        Permission.Publish => Holds(actor, SeatRole.ProcessLead),
    };

    static bool Holds(Actor actor, params ReadOnlySpan<SeatRole> roles)
    {
        foreach (var seat in actor.Seats)
            if (roles.Contains(seat.Role)) return true;
        return false;
    }

    /// <summary>Chair or secretary; seats of the backbone are given by who sets up.</summary>
    static bool SitsAsHead(Actor actor, BodyId? body) =>
        actor.Seats.Any(s => s.Body is not null && (body is null || s.Body == body) && s.Role is (SeatRole.Chair or SeatRole.Secretary));

    static bool Writes(Actor actor, BodyId? body) => Any(actor.WritingBodies, body);

    static bool WritesOrSupports(Actor actor, BodyId? body) => actor.IsSupport || Writes(actor, body);

    /// <summary>Without a body: anywhere.</summary>
    static bool Any(IReadOnlyList<BodyId> bodies, BodyId? body) => body is { } one ? bodies.Contains(one) : bodies.Count > 0;
}
