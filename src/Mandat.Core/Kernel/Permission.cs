namespace Mandat.Core.Kernel;

/// <summary>What a deed asks of its actor; the table of rights (<see cref="Actor.May"/>) says which seats give it.</summary>
public enum Permission
{
    /// <summary>Set up collaboration, parties, focus areas, kinds, bodies, persons; invite.</summary>
    SetUp,

    /// <summary>Give and end seats of a body.</summary>
    SeatPeople,

    /// <summary>Take in minutes of a body, and save what was read.</summary>
    TakeInMinutes,

    /// <summary>Prepare meetings and write notes of a body, and fill in what they left open.</summary>
    WriteNotes,

    /// <summary>Record a decision, assignment or signal of a body, and change what stands.</summary>
    RecordOutcomes,

    /// <summary>Report on an assignment for those of a body, hand it on; whoever has it needs no right to.</summary>
    ReportAssignment,

    /// <summary>Close a matter, write it off.</summary>
    CloseMatters,

    /// <summary>Receive a matter and answer it.</summary>
    ReceiveMatters,

    /// <summary>Keep an initiative's facts.</summary>
    KeepInitiative,

    /// <summary>Change who sees a meeting of a body.</summary>
    SetLevel,

    /// <summary>Let everybody see a meeting.</summary>
    Publish,

    /// <summary>Change one's own language, passkeys and sessions.</summary>
    OwnAccount,

    /// <summary>Asked by nobody: signing in, first set-up.</summary>
    Anyone,
}
