namespace Mandat.Minutes.Recognition;

/// <summary>The words of a document's head.</summary>
internal sealed record HeadWords
{
    /// <summary>Names of the kind of document ("Minnesanteckningar från").</summary>
    public required Shape DocumentType { get; init; }

    /// <summary>A word that names a body ("styrgrupp", "nämndens").</summary>
    public required Shape BodyWord { get; init; }

    /// <summary>The word for a meeting, alone or as the end of a compound.</summary>
    public required Shape MeetingWord { get; init; }

    public required Shape Digital { get; init; }

    public required Shape Place { get; init; }

    /// <summary>A clock time or an interval of time, with the words around it.</summary>
    public required Shape Time { get; init; }

    public required Shape Weekday { get; init; }

    public required Shape Hybrid { get; init; }

    /// <summary>Says on which day a decision was taken without a meeting.</summary>
    public required Shape TakenOn { get; init; }

    /// <summary>"tack för i torsdags".</summary>
    public required Shape Thanks { get; init; }

    /// <summary>Says that a meeting is not digital: "fysiskt", "in person".</summary>
    public required Shape InPerson { get; init; }

    /// <summary>Said of a meeting after its time, and no place: "heldag", "preliminärt".</summary>
    public required Shape MeetingRemark { get; init; }

    public required Shape SamePlace { get; init; }

    /// <summary>A word for a meeting or for meeting; group verb when it is a verb.</summary>
    public required Shape MetAt { get; init; }

    /// <summary>Group place: a word for where ("i", "hemma hos") that is followed by no words for when.</summary>
    public required Shape PlaceStart { get; init; }

    /// <summary>Where the words for a place end: what is said of it or of the meeting.</summary>
    public required Shape PlaceEnd { get; init; }

    /// <summary>The beginning of words after "i" or "in" that name no place ("form av", "the chair").</summary>
    public required Shape NotPlace { get; init; }

    /// <summary>A few words in small letters that can be somewhere ("stora bordet", "caféet Hörnan").</summary>
    public required Shape Inside { get; init; }

    /// <summary>Words around a date or time ("den", "kl.").</summary>
    public required Shape DateFiller { get; init; }

    /// <summary>A phrase that says where ("i Hedlunda", "hos Siv").</summary>
    public required Shape PlacePhrase { get; init; }
}
