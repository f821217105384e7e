using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Parties and marks that stand before or after a name.</summary>
internal sealed partial class PeopleParser
{
    /// <summary>"Kårens Noel Tapper": the party in the genitive before the name.</summary>
    private bool PartyThenName(string part, int at)
    {
        var blank = part.IndexOf(' ');
        if (blank < 5 || part[blank - 1] != 's' || !char.IsUpper(part[0]) || !IsFullName(part[(blank + 1)..]) || !words.DefiniteNoun.IsMatch(part[..(blank - 1)])) return false;
        Add(part[(blank + 1)..], at + blank + 1);
        found[^1].Organisation = part[..(blank - 1)];
        return true;
    }

    /// <summary>"from Mossvik Municipality Greta Lund, Emil Sand and …; from …": the party first, for all until the next one.</summary>
    private bool PartyThenNameAfterFrom(string part, int at)
    {
        if (words.PresentFor.Match(part) is not { Success: true } from || from.Groups["org"] is not { } party || words.Organisation.Matches(party.Value) is not { Count: > 0 } organisations) return false;
        var end = organisations[^1].Index + organisations[^1].Length;
        var rest = party.Value[end..];
        if (rest.Length == 0 || rest[0] != ' ') return false;
        var start = 1 + (words.Honorific.Match(rest[1..]) is { Success: true } honorific ? honorific.Length : 0);
        if (!IsFullName(rest[start..])) return false;
        group = party.Value[..end];
        isPlural = true;
        Add(rest[start..], at + party.Index + end + start);
        return true;
    }

    /// <summary>"x/x", "x/-" after a name: on which of the days somebody was there.</summary>
    [GeneratedRegex(@"\s+[xX✓✔–-](?:\s?/\s?[xX✓✔–-])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>"7A", "Year 4", "Åk 9" before a name: whom somebody speaks for.</summary>
    [GeneratedRegex(@"^(?:(?:Year|Form|Class|Grade|Åk|Klass|Årskurs|Lag|Grupp|Team|Hus)\s)?\d{1,2}\s?[A-Za-zÅÄÖ]?\s+(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex ClassBefore();
}
