namespace Mandat.Core.Data.Transfer;

/// <summary>How a load went.</summary>
public enum LoadOutcome
{
    Loaded,

    /// <summary>No export, or cut off.</summary>
    NotAnExport,

    /// <summary>Made by a program whose format or schema is another.</summary>
    OtherVersion,

    /// <summary>A file in it is not the one that was written.</summary>
    Altered,

    /// <summary>The installation has a ledger already.</summary>
    NotEmpty,

    /// <summary>The database turned a row down.</summary>
    DoesNotFit,

    /// <summary>The journal's chain does not hold.</summary>
    JournalBroken,
}

/// <summary>How a load went, at which table when it did not, and how many rows came in.</summary>
public sealed record LoadAnswer(LoadOutcome Outcome, string? Where = null, long Rows = 0);
