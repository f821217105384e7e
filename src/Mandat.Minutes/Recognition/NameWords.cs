namespace Mandat.Minutes.Recognition;

/// <summary>The words that tell names of efforts from other words with a capital.</summary>
internal sealed record NameWords
{
    /// <summary>Group name: "kallad X", "under namnet X".</summary>
    public required Shape Called { get; init; }

    /// <summary>The end of a word that is the name of an effort ("Kulturveckan").</summary>
    public required Shape Effort { get; init; }

    /// <summary>The end of a word that is a place, a house, a party or an organisation.</summary>
    public required Shape NotEffort { get; init; }

    /// <summary>The end of a surname or of the name of a town.</summary>
    public required Shape Surname { get; init; }

    /// <summary>A definite noun: with a capital within a sentence it is a name.</summary>
    public required Shape Definite { get; init; }

    /// <summary>A word for a place or an organisation, right before the name.</summary>
    public required Shape PlaceBefore { get; init; }

    /// <summary>A heading under which the efforts stand by their names.</summary>
    public required Shape EffortsHeading { get; init; }

    /// <summary>The word for a group or a meeting that belongs to a project, in a title.</summary>
    /// <summary>A meeting of people who work together, beside which a title names what they work with: "Avstämning 7 – Digital nyckel".</summary>
    public required Shape Working { get; init; }

    /// <summary>Words for an item of the agenda, right before its title.</summary>
    public required Shape ItemBefore { get; init; }

    /// <summary>The start of a heading that reports of what it names: "Utvärdering av".</summary>
    public required Shape ReportOf { get; init; }

    public required Shape ProjectGroup { get; init; }

    /// <summary>Group name: what a title says that the meeting is about ("Styrgruppsmöte X").</summary>
    public required Shape Titled { get; init; }

    /// <summary>The end of a word that is the name of an event: also after a word for a place.</summary>
    public required Shape Event { get; init; }

    /// <summary>A verb that no noun in the plural looks like.</summary>
    public required Shape Auxiliary { get; init; }

    /// <summary>The start of what tells that the heading above is the name of an effort: "Kampanjen …".</summary>
    public required Shape KindFirst { get; init; }

    /// <summary>A common word that within a sentence has its capital from a name that it begins ("Trygg hamn").</summary>
    public required Shape Opening { get; init; }

    /// <summary>A definite noun right before a name that is the name of that thing, unless it is a person, a place or an organisation.</summary>
    public required Shape Thing { get; init; }

    /// <summary>The end of a noun for persons, places, organisations and products.</summary>
    public required Shape NotThing { get; init; }

    /// <summary>What is built or rebuilt, in a title.</summary>
    public required Shape Built { get; init; }

    /// <summary>The start of what tells when the event of the heading above takes place.</summary>
    public required Shape EventFirst { get; init; }

    /// <summary>A noun of kind right after the name ("the Night Shift pilot").</summary>
    public required Shape KindAfter { get; init; }

    /// <summary>What is said of efforts, whatever they are called, right after the name.</summary>
    public required Shape Fate { get; init; }
}
