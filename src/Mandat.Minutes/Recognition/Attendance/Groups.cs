using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>What stands over or before several persons: the party that they come from, or a word for a group of persons.</summary>
internal static partial class Groups
{
    private const int LongestName = 50;

    /// <summary>The party that the words of a label name; null when they only name a group.</summary>
    public static string? Party(string words, PeopleWords people)
    {
        if (people.Parties.Contains(words)) return null;
        words = PartnerNumber().Replace(words, "");
        if (people.PresentFor.Match(words) is { Success: true } of) return people.Grouping.IsMatch(of.Groups["org"].Value) ? null : of.Groups["org"].Value;
        if (words.Split(", ") is [var side, { Length: > 2 } party] && !side.Contains(' ') && char.IsUpper(party[0])) return party;
        return IsGroupOnly(words, people) ? null : words;
    }

    /// <summary>"Ordinarie ledamöter" is a group of persons and no organisation.</summary>
    private static bool IsGroupOnly(string words, PeopleWords people) =>
        Clause().IsMatch(words) || people.Grouping.IsMatch(words) || (Naming.IsRole(words, people) && !people.Organisation.IsMatch(words));

    /// <summary>"Vi var sju stycken": a clause and no name.</summary>
    [GeneratedRegex(@"^(?:[Vv]i|[Ww]e|[Dd]et|[Tt]here|[Tt]hey|[Dd]e|[Hh]är|[Dd]är|[Aa]lla|[Ff]öljande|[Ww]ho|[Vv]ilka|[Tt]hese)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    /// <summary>"PP1 Granby Municipality": the number of a partner is no part of its name.</summary>
    [GeneratedRegex(@"^(?:PP|LP|P|WP|Partner)\s?\d{1,2}[:.]?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex PartnerNumber();

    /// <summary>The place of the dash between a party and the persons from there; 0 when there is none: "Anna Berg – Polisen" is the other way round.</summary>
    public static int BeforeDash(Passage line)
    {
        var dash = line.Text.IndexOf(" – ", StringComparison.Ordinal) is var wide and > 1 ? wide : line.Text.IndexOf(" - ", StringComparison.Ordinal);
        if (dash < 2 || dash > LongestName) return 0;
        var words = line.Words.People;
        var party = line.Text[..dash];
        if (!words.Organisation.IsMatch(party) && Naming.IsName(party, words) && (party.Contains(' ') || Attendance.FirstNames.Begins(party)) || words.Role.IsMatch(party) && !words.Organisation.IsMatch(party)) return 0;
        var parser = new PeopleParser(line, words, null);
        var people = parser.Parse(dash + 3, line.Text.Length);
        if (people.Count == 0 || parser.Strangers > 0) return 0;
        return people.TrueForAll(p => p.Name.Contains(' ') && !words.Organisation.IsMatch(p.Name)) || people.Exists(p => Attendance.FirstNames.Begins(p.Name)) ? dash : 0;
    }

    /// <summary>A line that only tells what kind of persons the next ones are: "Styrelseledamöter", "Suppleant".</summary>
    public static bool IsKind(Draft draft, Passage line) =>
        line.Text.Length < LongestName && !line.Text.AsSpan().ContainsAny(",(.") && line.Text.AsSpan().Count(' ') < 3 && char.IsUpper(line.Text[0]) && IsGroupOnly(line.Text.TrimEnd(':', ' '), line.Words.People)
        && line.Index + 1 < draft.Passages.Count && StartsWithPerson(draft.Passages[line.Index + 1]);

    /// <summary>A line that holds nothing but the party of the persons on the lines under it.</summary>
    public static bool IsName(Draft draft, Passage line)
    {
        var words = line.Words.People;
        if (line.Text.Length >= LongestName || line.Text.AsSpan().ContainsAny(",(") || line.Text.Contains(" – ") || !char.IsUpper(line.Text[0])) return false;
        if (Naming.IsOrganisation(line.Text, words)) return new PeopleParser(line, words, null).Parse(0, line.Text.Length).Count == 0;
        return !IsGroupOnly(line.Text, words) && IsOverPersons(draft, line);
    }

    /// <summary>Over a line of a person that stands further in, or one word where the others have two.</summary>
    private static bool IsOverPersons(Draft draft, Passage line)
    {
        if (line.Index + 1 >= draft.Passages.Count || draft.Passages[line.Index + 1] is not { BlankBefore: false } next || Labelled.In(next.Text).HasLabel || !StartsWithPerson(next)) return false;
        return IsFurtherIn(draft.Source.Text, line, next) || !line.Text.Contains(' ') && (line.Kind == next.Kind || next.Kind == PassageKind.Row && next.Cells.Count > 1) && draft.Roster.People.TrueForAll(p => p.Name.Contains(' '));
    }

    /// <summary>"MINUTES" alone over running text is a title and no function.</summary>
    public static bool IsOverPerson(Draft draft, Passage line) =>
        line.Index + 1 < draft.Passages.Count && draft.Passages[line.Index + 1] is { Text.Length: < 120 } next && (next.Kind == PassageKind.Row || next.Text[^1] != '.' && !next.IsNumbered || StartsWithPerson(next));

    private static bool StartsWithPerson(Passage line)
    {
        var text = line.Kind == PassageKind.Row ? line.Cell(0) : line.Text;
        var end = text.AsSpan().IndexOfAny(",(–");
        var name = (end < 0 ? text : text[..end]).Trim();
        return name.Contains(' ') && Naming.IsName(name, line.Words.People);
    }

    private static bool IsFurtherIn(string text, Passage line, Passage next) => next.Depth > line.Depth || Indent(text, next.Span) > Indent(text, line.Span);

    private static int Indent(string text, SourceSpan span) => span.Start - 1 - text.LastIndexOf('\n', Math.Max(0, span.Start - 1));
}
