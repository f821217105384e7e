using Mandat.Core.Kernel;
using Mandat.Minutes;

namespace Mandat.Core.Intake;

/// <summary>Every way in which taking in minutes can be turned down.</summary>
public static class IntakeRefusals
{
    /// <summary>The document could not be read; one code for each reason.</summary>
    public static Refusal CannotBeRead(UnreadableReason reason, string name) => new($"CannotBeRead.{reason}", RefusalKind.Rule, "file", name);

    public static Refusal TakenInBefore(string name, DraftId draft) => new("TakenInBefore", RefusalKind.Conflict, "file", name, draft.Value);

    /// <summary>The same text in another format: the person says whether it is to be read all the same.</summary>
    public static Refusal SameTextBefore(string name, DraftId draft) => new("SameTextBefore", RefusalKind.Conflict, "file", name, draft.Value);

    public static Refusal DraftIsClosed { get; } = new("DraftIsClosed", RefusalKind.Conflict);

    public static Refusal BodyNotChosen { get; } = new("BodyNotChosen", RefusalKind.Rule, "meeting.body");

    public static Refusal BodyKindNotChosen { get; } = new("BodyKindNotChosen", RefusalKind.Rule, "meeting.kind");

    /// <summary>The body has a meeting with notes that day: the person says whether it is the same.</summary>
    public static Refusal SameMeetingNotChosen { get; } = new("SameMeetingNotChosen", RefusalKind.Rule, "meeting.same");

    public static Refusal DayNotUnderstood(string words) => new("DayNotUnderstood", RefusalKind.Rule, "meeting.day", words);

    public static Refusal DueNotUnderstood(string item, string words) => new("DueNotUnderstood", RefusalKind.Rule, $"{item}.due", words);

    public static Refusal OperatorDraftsOnly { get; } = new("OperatorDraftsOnly", RefusalKind.NotAllowed);
}
