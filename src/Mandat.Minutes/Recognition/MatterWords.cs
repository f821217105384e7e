namespace Mandat.Minutes.Recognition;

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

    /// <summary>Group name: a document that a sentence says is attached.</summary>
    public required Shape Attached { get; init; }

    /// <summary>The same of the document that the sentence before ends with.</summary>
    public required Shape PronounAttached { get; init; }

    /// <summary>Where the name of a document ends: "kursplanen i första utkast".</summary>
    public required Shape NameBreak { get; init; }

    /// <summary>Words for attachments, and the word for one.</summary>
    public required IReadOnlyList<(string Many, string One)> AttachmentWords { get; init; }

    /// <summary>The start of a sentence that announces a meeting of the body.</summary>
    public required Shape NextMeeting { get; init; }

    /// <summary>A meeting to come, in any words for meeting: read so only towards the end.</summary>
    public required Shape MeetingAhead { get; init; }

    /// <summary>The start of a sentence that goes on telling of meetings to come.</summary>
    public required Shape AndThen { get; init; }

    /// <summary>"båda på Teams": what is said of the last date holds for all.</summary>
    public required Shape AllOf { get; init; }
}
