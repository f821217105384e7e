using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>Everything a language brings: its words and the shapes of its sentences. The recognisers hold none themselves.</summary>
internal sealed record Vocabulary
{
    public required string Language { get; init; }

    /// <summary>Small words that tell one language from another.</summary>
    public required FrozenSet<string> FunctionWords { get; init; }

    public required FrozenDictionary<string, Label> Labels { get; init; }

    /// <summary>Words that make a label of what begins with them ("Närvarande ledamöter").</summary>
    public required FrozenDictionary<string, Label> LabelStarts { get; init; }

    /// <summary>Shapes of labels that no list can hold ("Nästa styrelsemöte", "Nämndens beslut").</summary>
    public required IReadOnlyList<(Shape Shape, Label Label)> LabelShapes { get; init; }

    public required FrozenDictionary<string, Column> Columns { get; init; }

    public required FrozenSet<string> Abbreviations { get; init; }

    /// <summary>Abbreviations that may also end a sentence.</summary>
    public required FrozenSet<string> ClosingAbbreviations { get; init; }

    /// <summary>The start of a clause that goes on a list of clauses ("att ").</summary>
    public required string ClauseStart { get; init; }

    public required DateWords Dates { get; init; }

    public required HeadWords Head { get; init; }

    public required PeopleWords People { get; init; }

    public required MoneyWords Money { get; init; }

    public required ActWords Acts { get; init; }

    public required MatterWords Matters { get; init; }
}

/// <summary>How a language writes days, months, weeks and seasons.</summary>
internal sealed record DateWords
{
    /// <summary>Named groups d, m, y; a day with the name of its month.</summary>
    public required Shape NamedDay { get; init; }

    /// <summary>Named groups m, y; a month, or a month of a year, not preceded by a day.</summary>
    public required Shape Month { get; init; }

    /// <summary>Named group w.</summary>
    public required Shape Week { get; init; }

    public required Shape Season { get; init; }

    /// <summary>"till nästa möte", "before the next meeting".</summary>
    public required Shape BeforeMeeting { get; init; }

    /// <summary>Group wd: a weekday as a deadline ("på fredag").</summary>
    public required Shape DueWeekday { get; init; }

    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>"nästa vecka", "next week".</summary>
    public required Shape NextWeek { get; init; }

    /// <summary>"i går": the document is written the day after.</summary>
    public required Shape Yesterday { get; init; }

    /// <summary>"flyttas": the date before it no longer holds.</summary>
    public required Shape Moved { get; init; }

    /// <summary>Ends with a word that makes the date after it one that no longer holds ("från").</summary>
    public required Shape MovedFrom { get; init; }

    /// <summary>"denna vecka", "this week".</summary>
    public required Shape ThisWeek { get; init; }

    /// <summary>Words before a date that make it the day when something is due.</summary>
    public required Shape Deadline { get; init; }

    public required FrozenDictionary<string, int> Months { get; init; }
}

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

    public required Shape SamePlace { get; init; }

    /// <summary>Group place: "vi träffades i X", "mötet hölls på X".</summary>
    public required Shape MetAt { get; init; }

    /// <summary>Words around a date or time ("den", "kl.").</summary>
    public required Shape DateFiller { get; init; }

    /// <summary>A phrase that says where ("i Hedlunda", "hos Anna").</summary>
    public required Shape PlacePhrase { get; init; }
}

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

    public required Shape Yes { get; init; }

    public required Shape No { get; init; }

    public required Shape Chair { get; init; }

    /// <summary>Says that the whole body does it.</summary>
    public required Shape Everyone { get; init; }

    /// <summary>"hos varje part".</summary>
    public required Shape EachParty { get; init; }
}

/// <summary>How a language writes money.</summary>
internal sealed record MoneyWords
{
    /// <summary>Groups n (the number) and u (the unit), or before (the unit before the number).</summary>
    public required Shape Amount { get; init; }

    public required char DecimalSign { get; init; }

    public required FrozenDictionary<string, decimal> Units { get; init; }

    /// <summary>The heading of a column of amounts.</summary>
    public required Shape AmountColumn { get; init; }

    /// <summary>A number that fills a cell; group n.</summary>
    public required Shape BareNumber { get; init; }

    public required Shape Target { get; init; }

    /// <summary>What is said of money whose amount is not given.</summary>
    public required Shape Unknown { get; init; }

    public required FrozenSet<string> Fillers { get; init; }

    /// <summary>Words that by their ending are verbs: they do not say what money is for.</summary>
    public required Shape VerbLike { get; init; }
}

/// <summary>The shapes of decisions and assignments.</summary>
internal sealed record ActWords
{
    public required Shape Decides { get; init; }

    /// <summary>Ends with the verb of deciding: what follows is a list of clauses.</summary>
    public required Shape DecidesOpen { get; init; }

    public required Shape Agrees { get; init; }

    public required Shape Resolved { get; init; }

    public required Shape Confirmed { get; init; }

    public required Shape Formal { get; init; }

    public required Shape NotDecision { get; init; }

    public required Shape Proposes { get; init; }

    /// <summary>Groups who, giver, what.</summary>
    public required Shape[] Commissions { get; init; }

    /// <summary>Groups who, what: "X ska …", "X ansvarar för …".</summary>
    public required Shape[] Duties { get; init; }

    /// <summary>A verb of doing in the present tense, at the place after its subject.</summary>
    public required Shape Doing { get; init; }

    /// <summary>Verbs of saying, thinking and being: what they tell is no assignment.</summary>
    public required Shape Saying { get; init; }

    /// <summary>Verbs of telling: an assignment only when a coming day is given for it.</summary>
    public required Shape Telling { get; init; }

    /// <summary>Group to: whom the result goes to.</summary>
    public required Shape ReturnsTo { get; init; }

    /// <summary>Something that will come back, without a person.</summary>
    public required Shape ComesBack { get; init; }

    /// <summary>A sentence that goes on about the assignment before it.</summary>
    public required Shape GoesOn { get; init; }

    public required Shape Done { get; init; }

    public required Shape Ongoing { get; init; }

    /// <summary>A decision that lies in the past or the future of the meeting.</summary>
    public required Shape NotNow { get; init; }

    /// <summary>A finite verb that makes a short line a sentence and no heading.</summary>
    public required Shape Finite { get; init; }

    /// <summary>"Ansvarig:" at the start of a sentence.</summary>
    public required Shape ResponsibleLead { get; init; }

    /// <summary>"Klart:" at the start of a sentence.</summary>
    public required Shape DueLead { get; init; }

    /// <summary>Words that no phrase for an actor holds: verbs and the starts of clauses.</summary>
    public required Shape NotSubject { get; init; }

    /// <summary>A sentence that gives nobody anything to do, whatever its verbs.</summary>
    public required Shape NotAssignment { get; init; }

    /// <summary>Words for the body that meets ("gruppen", "vi").</summary>
    public required Shape Own { get; init; }

    public required Shape Article { get; init; }

    /// <summary>Group who: "Ansvarig: X" at the end of a line.</summary>
    public required Shape ResponsibleTail { get; init; }

    /// <summary>Groups label, value: fields at the end of a task ("Huvudansvar: X. Till: 23 februari").</summary>
    public required Shape Fields { get; init; }

    public required Shape OwnerField { get; init; }

    public required Shape DueField { get; init; }

    /// <summary>Where a subordinate clause begins that a task goes on without.</summary>
    public required Shape Aside { get; init; }

    /// <summary>Persons who speak, in the past tense.</summary>
    public required Shape SpokePast { get; init; }

    /// <summary>Persons who speak, in the present tense.</summary>
    public required Shape SpeaksNow { get; init; }

    /// <summary>Words about time and responsibility that surround names and dates.</summary>
    public required Shape DueFiller { get; init; }

    /// <summary>A word that by its ending is a verb in the present tense.</summary>
    public required Shape PresentTense { get; init; }

    /// <summary>True where the verb of a plural subject looks like the infinitive.</summary>
    public required bool BarePlural { get; init; }

    /// <summary>An infinitive or imperative at the start of a line.</summary>
    public required Shape Infinitive { get; init; }

    /// <summary>"och att": a new clause of a decision in the same sentence.</summary>
    public required Shape Coordination { get; init; }
}

/// <summary>The shapes of what travels between bodies, and of what is learnt.</summary>
internal sealed record MatterWords
{
    /// <summary>Groups from, to.</summary>
    public required Shape Signal { get; init; }

    /// <summary>Group to.</summary>
    public required Shape Report { get; init; }

    public required Shape Parked { get; init; }

    /// <summary>Group by.</summary>
    public required Shape Proposal { get; init; }

    /// <summary>Group evidence.</summary>
    public required Shape Gate { get; init; }

    /// <summary>Group what.</summary>
    public required Shape Experiment { get; init; }

    /// <summary>What separates one trial from the next.</summary>
    public required Shape ExperimentBreak { get; init; }

    /// <summary>Group by.</summary>
    public required Shape FedBack { get; init; }

    /// <summary>Group what: what was understood.</summary>
    public required Shape Learnt { get; init; }

    /// <summary>Group what: what is in the way, given as a cause.</summary>
    public required Shape ObstacleCause { get; init; }

    /// <summary>Group what: the whole sentence tells of what is in the way.</summary>
    public required Shape Obstacle { get; init; }

    /// <summary>Group what: a decision told of, not made here.</summary>
    public required Shape Reported { get; init; }

    public required Shape ElsewhereDecided { get; init; }

    /// <summary>The perfect tense: it was decided before.</summary>
    public required Shape Perfect { get; init; }

    public required Shape Event { get; init; }

    /// <summary>Words that introduce what another body has said or done.</summary>
    public required Shape FromElsewhere { get; init; }

    /// <summary>Group who: a name in the place of a speaker.</summary>
    public required Shape Speaker { get; init; }

    public required Shape Quantity { get; init; }

    /// <summary>The definite ending of a noun.</summary>
    public required Shape Definite { get; init; }

    /// <summary>Groups kind, name: a word for an initiative and the name after it.</summary>
    public required Shape InitiativeKind { get; init; }

    public required Shape NameStop { get; init; }

    /// <summary>Small words inside a name ("Rent till sjön").</summary>
    public required Shape NameInner { get; init; }

    /// <summary>Verbs that end a name: past tense and passive.</summary>
    public required Shape NameVerb { get; init; }

    /// <summary>A definite noun right before a name: the name of that thing ("inventeringen Rent till sjön").</summary>
    public required Shape Apposition { get; init; }

    /// <summary>The words before an initiative in a title ("införande av").</summary>
    public required Shape InitiativeOf { get; init; }

    /// <summary>What is said of initiatives and not of persons, right after the name.</summary>
    public required Shape InitiativeVerb { get; init; }

    /// <summary>The strictest of these: also a single word before it is a name.</summary>
    public required Shape InitiativeFate { get; init; }

    /// <summary>The last word of a name that is an initiative by that word ("Programme").</summary>
    public required Shape InitiativeEnd { get; init; }

    public required Shape Attachment { get; init; }

    /// <summary>Words for attachments, and the word for one.</summary>
    public required IReadOnlyList<(string Many, string One)> AttachmentWords { get; init; }

    /// <summary>The start of a sentence that announces a meeting of the body.</summary>
    public required Shape NextMeeting { get; init; }
}
