using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>How a meeting is held (mötesform).</summary>
public enum MeetingForm
{
    Digital,
    Physical,
    Hybrid,
}

/// <summary>What the notes are: notes or formal minutes.</summary>
public enum DocumentKind
{
    Notes,
    FormalMinutes,
}

/// <summary>The life of a meeting, step by step.</summary>
public enum MeetingStage
{
    Prepared,
    Called,
    Underway,
    Notes,
    Approved,
    Published,
}

/// <summary>An item of the agenda (dagordningspunkt).</summary>
public sealed class AgendaItem(AgendaItemId id, MeetingId meetingId, int order, string title) : IPartOf<Meeting>
{
    public AgendaItemId Id { get; private init; } = id;
    public MeetingId MeetingId { get; private init; } = meetingId;
    public int Order { get; private set; } = order;
    public string Title { get; private set; } = title;
}

/// <summary>What somebody does at a meeting (funktion).</summary>
[Flags]
public enum MeetingFunction
{
    None = 0,
    Chair = 1,
    ViceChair = 2,
    Secretary = 4,
    Attester = 8,
}

/// <summary>
/// Somebody present or absent, without reason, or named in the notes without standing on the list (närvaro). The person is unknown until
/// somebody says who it is.
/// </summary>
public sealed class Attendance : IPartOf<Meeting>
{
    public required AttendanceId Id { get; init; }
    public required MeetingId MeetingId { get; init; }
    public required int Order { get; init; }
    public PersonId? PersonId { get; set; }
    public required string NameAsWritten { get; init; }
    public PartyId? PartyId { get; set; }
    public string? OrganisationAsWritten { get; init; }
    public string? RoleAsWritten { get; init; }
    public required MeetingFunction Function { get; set; }
    public required bool IsPresent { get; init; }

    /// <summary>False for a person whom the notes name and no list holds; then nothing is known about presence.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>An attachment that the notes cite; without a file it is missing (bilaga).</summary>
public sealed class Attachment(AttachmentId id, MeetingId meetingId, int order, string label, string? title, FileId? fileId) : IPartOf<Meeting>
{
    public AttachmentId Id { get; private init; } = id;
    public MeetingId MeetingId { get; private init; } = meetingId;
    public int Order { get; private init; } = order;
    public string Label { get; private init; } = label;
    public string? Title { get; private set; } = title;
    public FileId? FileId { get; private set; } = fileId;

    public bool IsMissing => FileId is null;

    public void Supply(FileId file, string? title) => (FileId, Title) = (file, title ?? Title);
}
