namespace Mandat.Core.Kernel;

/// <summary>The kind of a seat (plats).</summary>
public enum SeatRole
{
    /// <summary>Looks after the installation; no body.</summary>
    Administrator,

    /// <summary>Leads the process of the whole collaboration (processledare).</summary>
    ProcessLead,

    /// <summary>The backbone's people (processtöd).</summary>
    ProcessSupport,

    /// <summary>Chairs the body (ordförande).</summary>
    Chair,

    /// <summary>Writes its minutes (sekreterare).</summary>
    Secretary,

    /// <summary>Member (ledamot).</summary>
    Member,

    /// <summary>Substitute (ersättare).</summary>
    Substitute,

    /// <summary>Reads: registrar, auditor (läsare).</summary>
    Reader,

    /// <summary>Guest of one meeting (gäst).</summary>
    Guest,
}
