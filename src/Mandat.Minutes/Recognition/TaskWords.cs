namespace Mandat.Minutes.Recognition;

/// <summary>The shapes of tasks that are set in other ways than by a plain sentence about one person.</summary>
internal sealed record TaskWords
{
    /// <summary>What stands before a clause that says what was settled: "Mötet beslutade att", "Det innebär att", "It was agreed that".</summary>
    public required Shape Governs { get; init; }

    /// <summary>The end of what stands before a clause that is only wished, thought or asked: "tycker att".</summary>
    public required Shape Wishes { get; init; }

    /// <summary>Groups who, what: "Siv, kan du …".</summary>
    public required Shape Request { get; init; }

    /// <summary>Groups who, what: a clause of something settled, in words that bind nobody elsewhere ("that Siv should …").</summary>
    public required Shape Settles { get; init; }

    /// <summary>A clause that permits something: nobody has to.</summary>
    public required Shape Permits { get; init; }

    /// <summary>Before the words of a question within a sentence: "hör efter om".</summary>
    public required Shape Asked { get; init; }

    /// <summary>What somebody is elected to, or does at the meeting: no task stands before the colon.</summary>
    public required Shape Post { get; init; }

    /// <summary>The start of a further clause of what was settled: "och att".</summary>
    public required Shape FurtherClause { get; init; }

    /// <summary>What is put in between two commas before the verb.</summary>
    public required Shape Parenthesis { get; init; }

    /// <summary>Group who: who does what the sentence before tells ("Det gör Siv").</summary>
    public required Shape DoesThat { get; init; }

    /// <summary>"a reminder be sent": something settled that nobody is named for.</summary>
    public required Shape DonePassively { get; init; }

    /// <summary>Group who: a label that says whose task it is ("Uppdrag till Siv").</summary>
    public required Shape LabelOwner { get; init; }

    /// <summary>A word before the name of an office that looks like a verb: "nya".</summary>
    public required Shape Attribute { get; init; }

    /// <summary>All of some sort of people or parties, to whom something goes: "alla anställda", "all mentors".</summary>
    public required Shape AllOf { get; init; }

    /// <summary>Each of several parties: "respektive kommun", "each partner".</summary>
    public required Shape EachOf { get; init; }

    /// <summary>Those who act together or hold a trust, without a name: "entreprenören", "management".</summary>
    public required Shape Collective { get; init; }

    /// <summary>A time between a subject and its verb: "förvaltningen senast den 3 maj".</summary>
    public required Shape TimeTail { get; init; }

    /// <summary>A sentence in which a group is formed.</summary>
    public required Shape GroupFormed { get; init; }

    /// <summary>Group who: its members.</summary>
    public required Shape Members { get; init; }

    /// <summary>What such a group is called in the sentence after.</summary>
    public required Shape GroupNoun { get; init; }

    /// <summary>Group what: what such a group is to do, in the sentence that forms it.</summary>
    public required Shape Purpose { get; init; }

    /// <summary>What marks a line as a task: "AP 3:", "TODO", "Action (Siv):". Group who.</summary>
    public required Shape Marker { get; init; }

    /// <summary>Work at the meeting itself or with its minutes, which is no task.</summary>
    public required Shape AtMeeting { get; init; }
}
