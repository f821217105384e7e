using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>Agenda items: the list and the headings of the text, each once.</summary>
internal static partial class AgendaRecogniser
{
    private const int Deepest = 12;
    private const int Closing = 3;
    private const int Top = 4;

    public static void Run(Draft draft, AgendaList agenda)
    {
        var seen = new HashSet<string>();
        foreach (var passage in agenda.Passages) draft.Head.Add(passage);
        foreach (var (passage, start, length) in agenda.Titles)
            if (seen.Add(Plain.Key(passage.Text.AsSpan(start, length)))) Add(draft, passage, start, length);
        foreach (var passage in draft.Passages)
            if (passage.IsHeading && !IsCourtesy(draft, passage) && (IsMatter(passage) || IsOverProse(draft, passage)) && seen.Add(Plain.Key(passage.Section.Title))) AddHeading(draft, passage);
    }

    /// <summary>"Gäst" far down and over running text heads a matter and no list of persons.</summary>
    private static bool IsOverProse(Draft draft, Passage heading) =>
        heading.Index > Deepest && heading.Section.Label == Label.Present && heading.Index + 1 < draft.Passages.Count && draft.Passages[heading.Index + 1] is { Kind: PassageKind.Text, Text.Length: > 60 } next && !draft.Head.Contains(next);

    /// <summary>"Dear all", a name under the minutes, initials in the margin: no matter.</summary>
    private static bool IsCourtesy(Draft draft, Passage heading)
    {
        if (heading.IsNumbered) return false;
        var title = heading.Section.Title;
        if (Greeting().IsMatch(title) || heading.Index < Top && Dates.DateScanner.Scan(title, heading.Words.Dates).Exists(d => d.IsDay)) return true;
        if (title.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is var words && words.All(w => w.Length is 2 or 3 && w.All(char.IsUpper) && draft.Roster.Named(w).Count > 0)) return true;
        if (title.Contains(' ') && draft.Roster.People.Exists(p => string.Equals(p.Name, title, StringComparison.OrdinalIgnoreCase))) return true;
        return !heading.IsMarkedHeading && heading.Index >= draft.Passages.Count - Closing && draft.Passages.Skip(heading.Index + 1).All(p => p.Text.Length < 40);
    }

    [GeneratedRegex(@"^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ej|[Hh]ejsan|[Tt]jena|[Hh]allå|[Kk]ära|[Bb]ästa|[Gg]od morgon|[Gg]ood morning)\b(?: \p{L}+){0,3}[,!]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    /// <summary>A numbered heading is an item whatever its words.</summary>
    private static bool IsMatter(Passage heading) => heading.IsNumbered || !(heading.Index < Deepest && !heading.Section.Title.Contains(' ') && heading.Words.Head.BodyWord.IsMatch(heading.Section.Title)) && heading.Section.Label is not
        (Label.Present or Label.Absent or Label.Called or Label.Chair or Label.ViceChair or Label.Secretary or Label.Adjuster or Label.Agenda
        or Label.Notes or Label.Date or Label.Place or Label.Form or Label.Reference or Label.Signature or Label.Attachments or Label.Body
        or Label.Decision or Label.Proposal or Label.Background or Label.Responsible or Label.Due or Label.Actions);

    /// <summary>A reference number in brackets after the title: "(RV 2024-118)".</summary>
    [GeneratedRegex(@"\s*\((?:[Dd]nr\.?:?\s*)?(?:\p{Lu}{1,6}\s)?\d{2,4}[-/:.]\d{1,6}(?:[-/.]\d{1,4})?\)$|\s*\([Dd]nr[^()]{2,30}\)$|\s*\((?:se )?(?:[Bb]il(?:aga|\.)?|[Aa]ppendix|[Aa]nnex|[Ee]nclosure)\s?[\w, –-]{1,12}\)$|\s*\[[^\[\]]{1,30}\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

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
        if (Reference().Match(passage.Text.Substring(start, length)) is { Success: true, Index: > 3 } reference) length = reference.Index;
        var span = passage.At(start, length);
        draft.Agenda.Add(new FoundAgendaItem(draft.At(span)) { Spans = [span] });
    }
}
