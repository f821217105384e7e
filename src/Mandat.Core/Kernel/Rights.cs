namespace Mandat.Core.Kernel;

/// <summary>The table of rights: which seats give which permission.</summary>
static class Rights
{
    public static bool Give(Permission permission, Actor actor, BodyId? body) => permission switch
    {
        Permission.Anyone => true,
        Permission.OwnAccount => actor.Person is not null,
        Permission.SetUp => Holds(actor, SeatRole.Administrator, SeatRole.ProcessLead) || actor.Kind == ActorKind.Operator,
        Permission.SeatPeople => Holds(actor, SeatRole.Administrator, SeatRole.ProcessLead) || Writes(actor, body) || actor.Kind == ActorKind.Operator,
        Permission.TakeInMinutes => actor.Kind == ActorKind.Operator || WritesOrServes(actor, body),
        Permission.WriteNotes or Permission.RecordOutcomes => WritesOrServes(actor, body),
        Permission.CloseMatters => WritesOrServes(actor, body),
        Permission.ReceiveMatters => actor.IsBackbone || HasFullSeat(actor, body),
        Permission.ReportAssignment => WritesOrServes(actor, body),
        Permission.KeepInitiative => actor.IsBackbone,
        Permission.Publish => Holds(actor, SeatRole.ProcessLead),
    };

    static bool Holds(Actor actor, params ReadOnlySpan<SeatRole> roles)
    {
        foreach (var seat in actor.Seats)
            if (roles.Contains(seat.Role)) return true;
        return false;
    }

    /// <summary>Without a body: anywhere.</summary>
    static bool Writes(Actor actor, BodyId? body) =>
        body is { } b ? actor.WritingBodies.Contains(b) : actor.WritingBodies.Count > 0;

    static bool WritesOrServes(Actor actor, BodyId? body) => actor.IsBackbone || Writes(actor, body);

    static bool HasFullSeat(Actor actor, BodyId? body) =>
        actor.Seats.Any(s => s.Body is not null && (body is null || s.Body == body) && s.Role is SeatRole.Chair or SeatRole.Secretary or SeatRole.Member or SeatRole.Substitute);
}
