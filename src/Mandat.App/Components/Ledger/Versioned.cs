namespace Mandat.App.Components.Ledger;

/// <summary>What every form of the ledger holds: the version that was read when it was shown.</summary>
public abstract class Versioned
{
    public long Version { get; set; }
}
