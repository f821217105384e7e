using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition;

/// <summary>What the recognisers share: the layout, and what has been found so far.</summary>
internal sealed class Draft(SourceText source, List<Passage> passages, Vocabulary words, ReadBudget budget)
{
    private const int LongestScan = 200_000;
    private HashSet<string>? lowerWords;

    public SourceText Source => source;

    /// <summary>The time that is left for the document.</summary>
    public ReadBudget Budget => budget;

    public List<Passage> Passages => passages;

    public List<Sentence> Sentences { get; } = [];

    /// <summary>The language of the document.</summary>
    public Vocabulary Words => words;

    public Roster Roster { get; } = new();

    /// <summary>Sentences that say who has which function at the meeting: nobody is given anything to do there.</summary>
    public HashSet<Sentence> Functions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whom "jag" means; null when it is not told.</summary>
    public Listed? Writer { get; set; }

    /// <summary>Passages that are the document's head, attendance or agenda: nothing is decided there.</summary>
    public HashSet<Passage> Head { get; } = [];

    public FoundValue<string>? Title { get; set; }

    public FoundValue<string>? Body { get; set; }

    public FoundValue<DateOnly>? Date { get; set; }

    public FoundValue<TimeOnly>? StartsAt { get; set; }

    public FoundValue<string>? Place { get; set; }

    public FoundValue<bool>? Online { get; set; }

    public List<FoundAgendaItem> Agenda { get; } = [];

    public List<FoundDecision> Decisions { get; } = [];

    public List<FoundAssignment> Assignments { get; } = [];

    public List<FoundNextMeeting> NextMeetings { get; } = [];

    public List<FoundAttachment> Attachments { get; } = [];

    public List<FoundAmount> Amounts { get; } = [];

    public List<FoundInitiative> Initiatives { get; } = [];

    public List<FoundMatter> Matters { get; } = [];

    public List<FoundGate> Gates { get; } = [];

    public List<FoundExperiment> Experiments { get; } = [];

    public List<FoundLearning> Learnings { get; } = [];

    public List<FoundObstacle> Obstacles { get; } = [];

    public List<FoundReportedDecision> ReportedDecisions { get; } = [];

    public List<FoundEvent> Events { get; } = [];

    public List<FoundUnknownAmount> UnknownAmounts { get; } = [];

    public List<FoundUnlistedPerson> NamedNotListed { get; } = [];

    public List<FoundRecap> Recaps { get; } = [];

    public List<FoundLeft> Left { get; } = [];

    /// <summary>Every word that stands in small letters somewhere.</summary>
    public HashSet<string> LowerWords => lowerWords ??= Small(source.Text.AsSpan(0, Math.Min(source.Text.Length, LongestScan)));

    public DateOnly? MeetingOn => Date?.Value;

    public DateOnly? NextOn => NextMeetings.Select(m => m.On.Date).FirstOrDefault(d => d is not null && d > MeetingOn);

    public string At(SourceSpan span) => Plain.Folded(source.At(span));

    /// <summary>The words, or starts of words, of two small letters or more.</summary>
    private static HashSet<string> Small(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>();
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLower(text[i])) i++;
            if (i - start > 1 && (start == 0 || text[start - 1] != '-' && !char.IsLetter(text[start - 1]))) known.Add(text[start..i]);
        }
        return words;
    }
}
