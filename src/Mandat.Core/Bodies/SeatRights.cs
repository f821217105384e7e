using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>Who may give and end seats where, and which roles a body has.</summary>
public static class SeatRights
{
    /// <summary>A body's chair and secretary in their own; the administrator's seat and the backbone's only who sets up.</summary>
    public static bool May(Actor actor, Body? body) =>
        actor.May(Permission.SetUp) || body is { IsBackbone: false } && actor.May(Permission.SeatPeople, body.Id);

    /// <summary>The administrator has no body; process lead and support sit in the backbone, and nobody else there.</summary>
    public static bool Fits(SeatRole role, Body? body) => role switch
    {
        SeatRole.Administrator => body is null,
        SeatRole.ProcessLead or SeatRole.ProcessSupport => body is { IsBackbone: true },
        SeatRole.Chair or SeatRole.Secretary or SeatRole.Member or SeatRole.Substitute or SeatRole.Reader or SeatRole.Guest => body is { IsBackbone: false },
    };
}
