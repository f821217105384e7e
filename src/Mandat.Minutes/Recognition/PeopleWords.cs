using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>The words that tell persons, organisations and functions.</summary>
internal sealed record PeopleWords
{
    public required Shape Organisation { get; init; }

    public required Shape Role { get; init; }

    public required FrozenSet<string> Parties { get; init; }

    /// <summary>What the functions are called that a label gives.</summary>
    public required IReadOnlyDictionary<Label, string> RoleNames { get; init; }

    public required FrozenSet<string> Conjunctions { get; init; }

    public required FrozenSet<string> NotNames { get; init; }

    /// <summary>Words that by their ending are nouns: capitals at the start of a sentence make no name of them.</summary>
    public required Shape NounLike { get; init; }

    /// <summary>Something said about attendance that is neither role nor organisation ("via Teams", "t.o.m. § 4").</summary>
    public required Shape Note { get; init; }

    /// <summary>A sentence that says who was there; group who.</summary>
    public required Shape PresentSentence { get; init; }

    /// <summary>A sentence that says who was not; group who.</summary>
    public required Shape AbsentSentence { get; init; }

    /// <summary>Groups chair, secretary, adjuster: who has the function by what is said of them.</summary>
    public required Shape FunctionSentence { get; init; }

    /// <summary>Groups role, who: an election to a function of the meeting.</summary>
    public required Shape Elected { get; init; }

    /// <summary>An election to an office for years, not for the meeting.</summary>
    public required Shape TermOfOffice { get; init; }

    public required Shape VerifierWord { get; init; }

    /// <summary>A title that elects a chair or a secretary of the meeting: "Val av mötessekreterare".</summary>
    public required Shape ForMeeting { get; init; }

    public required Shape ElectVerb { get; init; }

    /// <summary>Group who: somebody who speaks, with a full name; used where there is no list.</summary>
    public required Shape FullSpeaker { get; init; }

    /// <summary>Group org: "Närvarande för X", "Från X", "X från Y".</summary>
    public required Shape PresentFor { get; init; }

    /// <summary>A phrase for the whole body: "alla", "alla medlemmar", but not "alla nyanställningar".</summary>
    public required Shape WholeBody { get; init; }

    /// <summary>Definite nouns, which are no names: "jouren", "panelen".</summary>
    public required Shape DefiniteNoun { get; init; }

    /// <summary>Definite nouns that may be receivers.</summary>
    public required Shape Receiving { get; init; }

    /// <summary>Nouns of time and meeting, to which nothing is sent.</summary>
    public required Shape NoReceiver { get; init; }

    /// <summary>Titles before names ("Dr").</summary>
    public required Shape Honorific { get; init; }

    /// <summary>Other words for the functions, and the function that they mean.</summary>
    public required IReadOnlyList<(Shape Shape, Label Label)> RoleForms { get; init; }

    /// <summary>Words that make a group of persons and no organisation of a label.</summary>
    public required Shape Grouping { get; init; }

    /// <summary>A part of an organisation, or one that all know, in small letters: "skidsektionen", "inköp".</summary>
    public required Shape Unit { get; init; }

    /// <summary>Says in a label that those who follow were not there: "Inte med den här gången".</summary>
    public required Shape Absence { get; init; }

    /// <summary>A part of a list that says that the one before it was not there: "förhindrad".</summary>
    public required Shape Away { get; init; }

    /// <summary>Group who: the one in whose place somebody sits ("tjg. ers. för X").</summary>
    public required Shape InPlaceOf { get; init; }

    /// <summary>The one who writes, in the text itself: "jag".</summary>
    public required Shape Writer { get; init; }

    /// <summary>The same, within a sentence.</summary>
    public required Shape SpeaksOfSelf { get; init; }

    /// <summary>The one who writes says so: "jag antecknade".</summary>
    public required Shape WroteNotes { get; init; }

    /// <summary>The label before the sender of a message.</summary>
    public required Shape From { get; init; }

    /// <summary>The label before those to whom a message goes.</summary>
    public required Shape To { get; init; }

    /// <summary>The label before those who get a copy.</summary>
    public required Shape Copy { get; init; }

    /// <summary>A verb of taking part, as attendance is told: "företräddes av", "deltog".</summary>
    public required Shape Attending { get; init; }

    /// <summary>Group org: for whom the one who is named next took part, at the end of the words before the name.</summary>
    public required Shape OnBehalfOf { get; init; }

    /// <summary>"hon", "he": the person last named.</summary>
    public required Shape Pronoun { get; init; }

    public required Shape Yes { get; init; }

    public required Shape No { get; init; }

    public required Shape Chair { get; init; }

    /// <summary>"leda stämman": the function of the chair, by its verb.</summary>
    public required Shape Leading { get; init; }

    /// <summary>Says that the whole body does it.</summary>
    public required Shape Everyone { get; init; }

    /// <summary>"hos varje part".</summary>
    public required Shape EachParty { get; init; }
}
