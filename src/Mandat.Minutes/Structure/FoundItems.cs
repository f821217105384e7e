namespace Mandat.Minutes.Structure;

/// <summary>Someone in an attendance or absence list, or with a function at the meeting (närvarande, frånvarande).</summary>
/// <param name="Name">The name without titles, letters of parties and brackets.</param>
/// <param name="Organisation">Whom the person is listed under; null when the text does not say.</param>
/// <param name="Role">Functions and titles, comma-separated, as written; null when none.</param>
/// <param name="IsPresent">False for absent, excused, prevented.</param>
public sealed record FoundParticipant(string Name, string? Organisation, string? Role, bool IsPresent) : Found;

/// <summary>A heading under which a matter is treated (dagordningspunkt).</summary>
public sealed record FoundAgendaItem(string Title) : Found;

/// <summary>A decision made by this meeting (beslut).</summary>
/// <param name="Text">A verbatim span.</param>
/// <param name="Decider">The body, in the text's words; null when the text does not say.</param>
/// <param name="IsFormal">True for the formalities: agenda approved, functions elected, minutes approved.</param>
/// <param name="ProposedBy">Who proposed what was adopted, when the text says.</param>
public sealed record FoundDecision(string Text, string? Decider, bool IsFormal, string? ProposedBy) : Found;

/// <summary>Who is to do an assignment.</summary>
public enum AssigneeKind
{
    /// <summary>A person, named.</summary>
    Person,

    /// <summary>A role without a name (kommunikationsstrateg).</summary>
    Role,

    /// <summary>A body or group.</summary>
    Body,

    /// <summary>Someone at each party (hos varje part).</summary>
    EachParty,

    /// <summary>Every member of the body (alla ledamöter).</summary>
    EachMember,
}

/// <summary>One assignee in the text's words, resolved to a full name when the attendance list allows exactly one.</summary>
/// <param name="Name">The full name when resolved, else the words of the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AsWritten">The words of the text.</param>
public sealed record FoundAssignee(string Name, AssigneeKind Kind, string AsWritten);

/// <summary>Something that somebody is to do after the meeting (uppdrag).</summary>
/// <param name="What">A verbatim span.</param>
/// <param name="Who">Assignees; empty when nobody is named.</param>
/// <param name="Due">When, with its precision.</param>
/// <param name="ReturnsTo">Body or person that the result goes to, in the text's words; null when none.</param>
/// <param name="Giver">The body that gave it, in the text's words; null when the text does not say.</param>
/// <param name="IsDone">True when the text reports it as finished.</param>
/// <param name="IsOngoing">True when the text says that it is going on.</param>
public sealed record FoundAssignment(
    string What, IReadOnlyList<FoundAssignee> Who, FoundDue Due, string? ReturnsTo, string? Giver, bool IsDone, bool IsOngoing) : Found;

/// <summary>How a meeting is held.</summary>
public enum MeetingForm
{
    /// <summary>Digitally.</summary>
    Digital,

    /// <summary>In a room.</summary>
    Physical,

    /// <summary>Both.</summary>
    Hybrid,
}

/// <summary>An announced meeting of the same body (nästa möte).</summary>
/// <param name="On">A day, or a month, as <see cref="FoundDue"/>.</param>
/// <param name="Form">How, when the text says.</param>
/// <param name="Place">Where, when the text says.</param>
/// <param name="StartsAt">Time of day, when the text says.</param>
public sealed record FoundNextMeeting(FoundDue On, MeetingForm? Form, string? Place, TimeOnly? StartsAt) : Found;

/// <summary>An attachment that the text cites (bilaga).</summary>
/// <param name="Label">"Bilaga 1", or the name of the document.</param>
/// <param name="IsMissing">True when it did not come with the document.</param>
public sealed record FoundAttachment(string Label, bool IsMissing) : Found;

/// <summary>An amount of money (belopp).</summary>
/// <param name="Text">Verbatim.</param>
/// <param name="ValueSek">In kronor; null when the currency is another.</param>
/// <param name="Kind">A few words of the text that say what the money is for; null when none.</param>
/// <param name="IsTarget">True for a goal, which is not money one has.</param>
public sealed record FoundAmount(string Text, decimal? ValueSek, string? Kind, bool IsTarget) : Found;

/// <summary>A named project, programme, campaign or effort (initiativ).</summary>
public sealed record FoundInitiative(string Name) : Found;

/// <summary>What a matter is, when it is neither decision nor assignment.</summary>
public enum MatterKind
{
    /// <summary>A wish from one body to another (signal).</summary>
    Signal,

    /// <summary>A proposal (förslag).</summary>
    Proposal,

    /// <summary>A question that was left open (parkerad fråga).</summary>
    Parked,

    /// <summary>A result that goes to a body (återrapport).</summary>
    Report,
}

/// <summary>A matter between bodies: signal, proposal, parked question, report (ärende).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Verbatim.</param>
/// <param name="From">Sending body in the text's words; null when not said.</param>
/// <param name="To">Receiving bodies in the text's words.</param>
/// <param name="By">The person who raised it, resolved when exactly one fits; null when not said.</param>
public sealed record FoundMatter(MatterKind Kind, string Text, string? From, IReadOnlyList<string> To, string? By) : Found;

/// <summary>Something that must be there before a decision (grind).</summary>
/// <param name="About">What the decision is about.</param>
/// <param name="Decider">Who decides; null when not said.</param>
/// <param name="Evidence">What it rests on ("utvärdering").</param>
/// <param name="Due">When.</param>
/// <param name="Text">Verbatim.</param>
public sealed record FoundGate(string? About, string? Decider, string? Evidence, FoundDue Due, string Text) : Found;

/// <summary>Something that is tried (experiment).</summary>
public sealed record FoundExperiment(string Text, string? About) : Found;

/// <summary>Something learnt (lärdom).</summary>
public sealed record FoundLearning(string Text, string? About, string? By) : Found;

/// <summary>Something in the way (hinder).</summary>
/// <param name="Text">Verbatim.</param>
/// <param name="About">The initiative, when the text says.</param>
/// <param name="Party">The party in which it stands, when the text says.</param>
public sealed record FoundObstacle(string Text, string? About, string? Party) : Found;

/// <summary>A decision of another body that is only reported here (redovisat beslut).</summary>
public sealed record FoundReportedDecision(string Text, string? Decider) : Found;

/// <summary>Something that happens and asks nothing of the body (händelse).</summary>
public sealed record FoundEvent(string Text) : Found;

/// <summary>Money that is named without an amount (belopp ej angivet).</summary>
public sealed record FoundUnknownAmount(string Text, string? Kind) : Found;

/// <summary>A person whom the text names and no list holds.</summary>
/// <param name="Name">As written.</param>
/// <param name="Candidates">Full names on the list that could be meant; never chosen between.</param>
public sealed record FoundUnlistedPerson(string Name, IReadOnlyList<string> Candidates) : Found;

/// <summary>An item that repeats another and was merged with it (sammanfattning).</summary>
/// <param name="Text">The repeating text, verbatim.</param>
/// <param name="Of">The text that it repeats, verbatim.</param>
/// <param name="Adds">What it adds, verbatim; null when nothing.</param>
public sealed record FoundRecap(string Text, string Of, string? Adds) : Found;

/// <summary>A sentence that was seen and left.</summary>
public sealed record FoundLeft(string Text) : Found;
