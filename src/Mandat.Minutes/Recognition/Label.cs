namespace Mandat.Minutes.Recognition;

/// <summary>What a label before a colon, or a heading, says that it holds.</summary>
internal enum Label
{
    None,
    Title,
    Body,
    Date,
    Place,
    Form,
    Present,
    Absent,
    Called,
    Chair,
    ViceChair,
    Secretary,
    Adjuster,
    Agenda,
    Notes,
    Decision,
    Proposal,
    Actions,
    Responsible,
    Due,
    NextMeeting,
    Attachments,
    Reference,
    Signature,
    Opening,
    Formality,
    Report,
    Background,
}
