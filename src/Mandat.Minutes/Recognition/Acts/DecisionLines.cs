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
        if (text.Contains(';')) return false;
        if (Office().Match(text) is { Success: true } office && sentence.Words.People.Role.Match(office.Groups["who"].Value) is { Success: true, Index: 0 } role && role.Length == office.Groups["who"].Length && !sentence.Words.Acts.Passive.IsMatch(office.Groups["verb"].Value) && !sentence.Words.Acts.Own.IsMatch(office.Groups["who"].Value)) return true;
        if (sentence.Words.Acts.Proposes.Match(text) is { Success: true, Index: < 40 } && !text.Contains(';')) return true;
        if (Titled().Match(text) is { Success: true } titled && draft.Roster.Named(titled.Groups["name"].Value).Count == 1 && !sentence.Words.Acts.Passive.IsMatch(titled.Groups["verb"].Value)) return true;
        var start = sentence.Words.People.Honorific.Match(text) is { Success: true } honorific ? honorific.Length : 0;
        if (start >= text.Length || !char.IsUpper(text[start])) return false;
        var words = text[start..].Split(' ', 5);
        var count = words.TakeWhile(w => w.Length > 1 && char.IsUpper(w[0])).Count();
        if (count is 0 or > 3 || count >= words.Length) return false;
        var name = string.Join(' ', words.Take(count)).TrimEnd(',');
        if (name.EndsWith("'s", StringComparison.Ordinal)) name = name[..^2];
        if (draft.Roster.Named(name) is not [_]) return false;
        var verb = words[count].TrimEnd(',', ':');
        if (verb.Length == 0 || Taken().IsMatch(text)) return false;
        return char.IsLower(verb[0]) && !sentence.Words.Acts.Passive.IsMatch(verb) && verb is not ("was" or "were" or "is" or "are" or "och" or "and" or "till" or "som" or "i" or "är" or "var" or "blev" or "har" or "has" or "förslag" or "yrkande" or "motion" or "proposal" or "idea" or "idé" or "suggestion" or "amendment");
    }

    /// <summary>"Föreningens kassör Göran Ståhl öppnade …".</summary>
    [GeneratedRegex(@"^(?:\p{L}+ ){1,2}(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?<verb>\p{Ll}+(?:de|te|er|ar|ed|ick|og|ev|öll|ade|sa))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    /// <summary>"Mrs Wallin": without the title.</summary>
    private static string Bare(string subject, Vocabulary words) =>
        words.People.Honorific.Match(subject) is { Success: true } honorific && honorific.Length < subject.Length ? subject[honorific.Length..] : subject;

    /// <summary>"Revisorn tillstyrker", "The treasurer noted": one who holds an office.</summary>
    [GeneratedRegex(@"^(?:The )?(?<who>\p{L}{4,}) (?<verb>(?!(?:finner|fann|blev|blir|var|är|och|samt|som|på|för|till|was|were|and|for)\b)\p{Ll}{3,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

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

    /// <summary>Under a heading of elections for the year: who is named there need not have come.</summary>
    public static bool IsUnderElections(Passage line) => !line.IsHeading && line.Section != Section.None && Elections().IsMatch(line.Section.Title);

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
