using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>Agenda items: the list and the headings of the text, each once.</summary>
internal static class AgendaRecogniser
{
    public static void Run(Draft draft, AgendaList agenda)
    {
        var seen = new HashSet<string>();
        foreach (var passage in agenda.Passages) draft.Head.Add(passage);
        foreach (var (passage, start, length) in agenda.Titles)
            if (seen.Add(Plain.Key(passage.Text.AsSpan(start, length)))) Add(draft, passage, start, length);
        foreach (var passage in draft.Passages)
            if (passage.IsHeading && IsMatter(passage) && seen.Add(Plain.Key(passage.Section.Title))) AddHeading(draft, passage);
    }

    /// <summary>A numbered heading is an item whatever its words.</summary>
    private static bool IsMatter(Passage heading) => heading.IsNumbered || heading.Section.Label is not
        (Label.Present or Label.Absent or Label.Called or Label.Chair or Label.ViceChair or Label.Secretary or Label.Adjuster or Label.Agenda
        or Label.Notes or Label.Date or Label.Place or Label.Form or Label.Reference or Label.Signature or Label.Attachments or Label.Body
        or Label.Decision or Label.Proposal or Label.Background or Label.Responsible or Label.Due);

    private static void AddHeading(Draft draft, Passage heading)
    {
        var text = heading.Text;
        int start = 0, end = text.Length;
        while (start < end && (text[start] is ' ' or '*' or '\'' or '"')) start++;
        while (end > start && (text[end - 1] is ' ' or '*' or '\'' or '"' or '.' or ':')) end--;
        if (end > start) Add(draft, heading, start, end - start);
    }

    private static void Add(Draft draft, Passage passage, int start, int length)
    {
        var span = passage.At(start, length);
        draft.Agenda.Add(new FoundAgendaItem(draft.At(span)) { Spans = [span] });
    }
}
