namespace Mandat.Minutes.Recognition;

/// <summary>The shapes of decisions and assignments.</summary>
internal sealed record ActWords
{
    public required Shape Decides { get; init; }

    /// <summary>Ends with the verb of deciding: what follows is a list of clauses.</summary>
    public required Shape DecidesOpen { get; init; }

    public required Shape Agrees { get; init; }

    public required Shape Resolved { get; init; }

    public required Shape Confirmed { get; init; }

    /// <summary>Group who: a body and a verb of choosing ("Nämnden beviljar", "köper vi").</summary>
    public required Shape Chooses { get; init; }

    /// <summary>Says that something may be, not that it is: nothing is decided or given out in such words.</summary>
    public required Shape Hedged { get; init; }

    /// <summary>The article of somebody who is not yet anybody: "en styrgrupp" is any steering group.</summary>
    public required Shape Indefinite { get; init; }

    /// <summary>Groups who, verb: a sentence that begins with a body and what it does.</summary>
    public required Shape BodyActs { get; init; }

    /// <summary>The outcome of a matter in other words: "avslag", "det var ingen emot", "så röstade vi".</summary>
    public required Shape Settled { get; init; }

    /// <summary>Nothing but an outcome: the sentence before says of what.</summary>
    public required Shape BareOutcome { get; init; }

    /// <summary>A passive that changes something: "flyttas", "slopas".</summary>
    public required Shape Changes { get; init; }

    /// <summary>A main clause in the passive, in the present: what is done from now on.</summary>
    public required Shape PassiveMain { get; init; }

    /// <summary>Words that make what follows no statement of its own.</summary>
    public required Shape Subordinates { get; init; }

    /// <summary>The end of a sentence after which decisions are told one by one.</summary>
    public required Shape Enumerates { get; init; }

    /// <summary>Between the clauses of one decision that are decisions of their own.</summary>
    public required Shape ClauseBreak { get; init; }

    /// <summary>Asks whether something is so: what it asks of is not decided.</summary>
    public required Shape Wonders { get; init; }

    /// <summary>Says that something is so already, or always: nothing is changed by it.</summary>
    public required Shape GoingOn { get; init; }

    /// <summary>"Det här kom vi fram till": announces what was decided and says nothing of it.</summary>
    public required Shape Announces { get; init; }

    /// <summary>"Det blir västar": the outcome of what was weighed in the sentence before.</summary>
    public required Shape Becomes { get; init; }

    /// <summary>Tells of wishes, proposals and votes, of which an outcome is told next.</summary>
    public required Shape Weighs { get; init; }

    /// <summary>Group who: by whom something is decided, after a passive.</summary>
    public required Shape DecidedBy { get; init; }

    /// <summary>Somebody who is against what was decided: the decisions end there.</summary>
    public required Shape Dissents { get; init; }

    /// <summary>A verb of which the subject is what was decided on, not who decided.</summary>
    public required Shape Passive { get; init; }

    /// <summary>A heading with a verb: who tells ("Rektor informerar").</summary>
    public required Shape TellingTitle { get; init; }

    /// <summary>Group who: the agent right after a passive.</summary>
    public required Shape ByWhom { get; init; }

    /// <summary>A line that is a clause of the decision before it.</summary>
    public required Shape ClauseLine { get; init; }

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

    /// <summary>Within what is told: that it is about something else, whose day it may be.</summary>
    public required Shape AboutClause { get; init; }

    /// <summary>A verb without ending after several names.</summary>
    public required Shape BareVerb { get; init; }

    /// <summary>Words of sending. Groups: tells and gives, whose object receives; shows, after which "for" and "in" count too; makes, after which only persons and bodies do.</summary>
    public required Shape Sends { get; init; }

    /// <summary>Prepositions before a receiver. Groups: before, within.</summary>
    public required Shape Toward { get; init; }

    /// <summary>Group to: "ska vara styrelsen till handa".</summary>
    public required Shape AtHand { get; init; }

    /// <summary>Group to: the body at whose meeting something is told.</summary>
    public required Shape MeetingOf { get; init; }

    /// <summary>A body or an office by its name in capitals: "the Joint Secretariat".</summary>
    public required Shape NamedOffice { get; init; }

    /// <summary>Words that stand before the name of a receiver and are no part of it.</summary>
    public required Shape AddresseeSkip { get; init; }

    /// <summary>A definite noun that one may send something to.</summary>
    public required Shape Addressee { get; init; }

    /// <summary>Nouns of time, meeting and thing, which receive nothing.</summary>
    public required Shape NoAddressee { get; init; }

    /// <summary>A heading under which stands what is left since the last meeting.</summary>
    public required Shape FollowsUp { get; init; }

    /// <summary>Tells when those who met will meet again.</summary>
    public required Shape MeetsAgain { get; init; }

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

    /// <summary>Any verb in the present tense, by its ending.</summary>
    public required Shape AnyVerb { get; init; }

    /// <summary>True where the verb stands second, whatever comes first.</summary>
    public required bool Inverts { get; init; }

    /// <summary>The start of a phrase that may stand before the verb.</summary>
    public required Shape Fronted { get; init; }

    /// <summary>A verb of asking, not of deciding: only persons and offices are given tasks by it.</summary>
    public required Shape Asks { get; init; }

    /// <summary>The ending of the definite form, which is left out.</summary>
    public required Shape DefiniteEnd { get; init; }

    /// <summary>A noun in the definite form, by its ending.</summary>
    public required Shape DefiniteEnding { get; init; }

    /// <summary>"ska", "lovade": what stands before the verb that is to be done.</summary>
    public required Shape Modal { get; init; }

    /// <summary>Group who: the agent of a passive.</summary>
    public required Shape Agent { get; init; }

    /// <summary>Group who: others who take part ("tillsammans med X").</summary>
    public required Shape Together { get; init; }

    /// <summary>What is put in after a name: "(21/3)", ", som har bil,".</summary>
    public required Shape Inserted { get; init; }

    /// <summary>A question about who does something.</summary>
    public required Shape AsksWho { get; init; }

    /// <summary>Group who: a clause without its verb, "Jens till klubben".</summary>
    public required Shape Gapped { get; init; }

    /// <summary>Groups who, clause: "Elin, som tar den vidare".</summary>
    public required Shape Relative { get; init; }

    /// <summary>"själv" after a name.</summary>
    public required Shape Oneself { get; init; }

    /// <summary>A word after which a new clause may begin.</summary>
    public required Shape ClauseJoiner { get; init; }

    /// <summary>True where the verb of a plural subject looks like the infinitive.</summary>
    public required bool BarePlural { get; init; }

    /// <summary>An infinitive or imperative at the start of a line.</summary>
    public required Shape Infinitive { get; init; }
}
