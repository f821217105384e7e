using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>Every way in which a change of a meeting can be turned down.</summary>
public static class MeetingRefusals
{
    public static Refusal AttachmentIsThere(string label) => new("AttachmentIsThere", RefusalKind.Conflict, null, label);

    public static Refusal FileIsEmpty { get; } = new("FileIsEmpty", RefusalKind.Rule, "file");

    public static Refusal FileIsTooLarge(int megabytes) => new("FileIsTooLarge", RefusalKind.Rule, "file", megabytes);

    public static Refusal MeetingIsThatDay(DateOnly on) => new("MeetingIsThatDay", RefusalKind.Rule, "On", on);

    /// <summary>The notes are there, so it has been held.</summary>
    public static Refusal MeetingNotHeldYet(DateOnly on) => new("MeetingNotHeldYet", RefusalKind.Rule, "On", on);

    public static Refusal MeetingIsFinal { get; } = new("MeetingIsFinal", RefusalKind.Conflict);

    public static Refusal LevelIsThat { get; } = new("LevelIsThat", RefusalKind.Rule, "Level");

    /// <summary>Nobody of the circle could open it again.</summary>
    public static Refusal CircleHasNobodyWhoChangesIt { get; } = new("CircleHasNobodyWhoChangesIt", RefusalKind.Rule, "Seats");

    public static Refusal CircleSeatNotHeld { get; } = new("CircleSeatNotHeld", RefusalKind.Conflict, "Seats");

    public static Refusal NothingFilledIn { get; } = new("NothingFilledIn");

    /// <summary>What the notes say, or somebody has filled in, is not overwritten.</summary>
    public static Refusal FormalityIsThere { get; } = new("FormalityIsThere", RefusalKind.Conflict);

    /// <summary>Nothing links the note to another.</summary>
    public static Refusal NoteNotPossiblyTheSame { get; } = new("NoteNotPossiblyTheSame");

    public static Refusal PersonNotChosen { get; } = new("PersonNotChosen", RefusalKind.Rule, "person");

    public static Refusal AttendeeIsKnown(string name) => new("AttendeeIsKnown", RefusalKind.Conflict, null, name);
}
