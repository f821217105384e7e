using Mandat.Core.Kernel;

namespace Mandat.App.Tests.Leaks;

/// <summary>Where a viewer sits, seen from the body that holds the secrets.</summary>
internal enum Sits
{
    Nowhere,
    InTheBody,
    InTheOtherBody,
    InTheBackbone,
}

/// <summary>One who looks at every page, through one kind of seat.</summary>
internal sealed record Viewer(string Name, SeatRole? Role, Sits Where, HttpClient Client, bool IsNamedInTheCircle = false, bool IsAssignee = false, Visibility? GuestOf = null)
{
    public bool IsAnonymous => Role is null;

    /// <summary>A seat that lasts: a guest is one of a meeting only.</summary>
    public bool IsOfTheBody => Where == Sits.InTheBody && Role != SeatRole.Guest;

    public bool IsOfTheOtherBody => Where == Sits.InTheOtherBody && Role != SeatRole.Guest;

    public bool Writes => IsOfTheBody && Role is SeatRole.Chair or SeatRole.Secretary;

    public override string ToString() => Name;
}
