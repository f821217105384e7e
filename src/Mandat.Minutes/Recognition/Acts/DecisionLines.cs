using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Elections in lines, proposals that are confirmed later, and what only one person says.</summary>
internal sealed partial class DecisionRecogniser
{
    /// <summary>What one person thinks, says or does: "Elisabet Rohde noterade att …", "Ordföranden yrkar bifall …".</summary>
    private bool IsPersonal(Sentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Words.Acts.Proposes.Match(text) is { Success: true, Index: < 40 } && !text.Contains(';')) return true;
        var start = sentence.Words.People.Honorific.Match(text) is { Success: true } honorific ? honorific.Length : 0;
        if (start >= text.Length || !char.IsUpper(text[start])) return false;
        var words = text[start..].Split(' ', 5);
        var count = words.TakeWhile(w => w.Length > 1 && char.IsUpper(w[0])).Count();
        if (count is 0 or > 3 || count >= words.Length) return false;
        var name = string.Join(' ', words.Take(count)).TrimEnd(',');
        if (draft.Roster.Named(name) is not [_]) return false;
        var verb = words[count].TrimEnd(',', ':');
        if (verb.Length == 0 || Taken().IsMatch(text)) return false;
        return char.IsLower(verb[0]) && !sentence.Words.Acts.Passive.IsMatch(verb) && verb is not ("was" or "were" or "is" or "are" or "och" or "and" or "till" or "som" or "i" or "är" or "var" or "blev" or "har" or "has");
    }

    /// <summary>"… and this was gratefully accepted": what somebody offered, and what came of it.</summary>
    [GeneratedRegex(@"\b(?:this|which|it|that|offer) (?:was|were|is) (?:\p{L}+ly )?(?:accepted|approved|agreed|adopted)|\bvilket\b.{0,40}\b(?:antog|antogs|godkändes|godkände|bifölls|accepterades)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    /// <summary>"Direktionen beslutar enligt förslaget" after a list of what was proposed.</summary>
    private void AddProposals(Passage passage)
    {
        foreach (var span in proposals) Add(span, passage);
        proposals.Clear();
    }

    /// <summary>"Beslut: 1) … 2) …": each is one.</summary>
    private void AddMarked(Passage passage, MatchCollection marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            Add(passage.At(start, Length(passage.Text[..(i + 1 < marks.Count ? marks[i + 1].Index : passage.Text.Length)]) - start), passage);
        }
    }

    /// <summary>"Ledamöter på två år: Dan Ek (omval), Linnea Berg (nyval)" under "Val".</summary>
    private static bool IsElection(Passage passage, Labelled labelled)
    {
        if (labelled.ValueStart >= passage.Text.Length || !Elections().IsMatch(passage.Section.Title) || labelled.Label is Label.Chair or Label.Secretary or Label.Adjuster && !labelled.Words.Contains(' ') || Languages.All.Any(w => w.Acts.Proposes.IsMatch(labelled.Words))) return false;
        var parser = new Attendance.PeopleParser(passage, passage.Words.People, null);
        return parser.Parse(labelled.ValueStart, passage.Text.Length) is { Count: > 0 } people && people.Exists(p => p.Name.Contains(' '));
    }

    [GeneratedRegex(@"^(?:[Vv]al(?:ärenden|punkter)?|[Ss]tyrelseval|[Pp]ersonval|[Ee]lections?|[Aa]ppointments?)(?: av (?:styrelse|ledamöter|övriga|funktionärer|förtroendevalda|revisor|valberedning)\b.*| (?:of|to) (?:the )?(?:board|committee|officers|trustees|auditors?)\b.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Elections();
}
