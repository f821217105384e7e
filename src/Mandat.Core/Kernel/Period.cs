namespace Mandat.Core.Kernel;

/// <summary>Days from–to, both included; without an end it goes on (period).</summary>
public sealed record Period(DateOnly From, DateOnly? To)
{
    public bool Holds(DateOnly day) => From <= day && (To is null || day <= To);
}
