using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Reads a list of persons in any of its shapes: "Org: A, B", "A, Org", "A (role)", "A (AB), Org; …".</summary>
internal sealed partial class PeopleParser(Passage passage, PeopleWords words, string? organisation, IReadOnlySet<string>? known = null, bool isOneEach = false)
{
    private const int MostTitleWords = 3;
    private static readonly char[] Opening = ['(', '['];
    private static readonly char[] Closing = [')', ']'];
    private readonly List<Listed> found = [];
    private readonly List<Listed> waiting = [];
    private readonly List<List<Listed>> spread = [];
    private int singles;
    private string? group;
    private bool isBracketed, wasBracketed, isJoined, isPlural, isDashed, isNamed;

    /// <summary>Parts that were neither person, organisation nor function.</summary>
    public int Strangers { get; private set; }

    public List<Listed> Parse(int start, int end)
    {
        var parts = ListPart.Split(passage.Text, start, end, words);
        var segmented = parts.Skip(1).Any(p => p.IsSegmentStart) || isOneEach && organisation is null && parts.Count is 2 or 3 && !parts.Exists(p => p.AfterConjunction);
        isDashed = parts is [var head, { AfterDash: true }, ..] && IsFullName(passage.Text.Substring(head.Start, head.Length).Split('(')[0].Trim());
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            isNamed = isDashed && i + 1 < parts.Count && parts[i + 1].AfterDash;
            if (part.IsSegmentStart)
            {
                waiting.Clear();
                isPlural = false;
            }
            isJoined = part.AfterConjunction;
            Take(part, segmented);
        }
        if (spread is [var only] && singles > 1)
            foreach (var person in only.SkipLast(1)) person.Organisation = null;
        return found;
    }

    private void Take(ListPart part, bool segmented)
    {
        var text = passage.Text;
        var open = text.IndexOfAny(Opening, part.Start, part.Length);
        var end = open < 0 ? part.Start + part.Length : open;
        while (end > part.Start && text[end - 1] == ' ') end--;
        if (open >= 0 && InitialsFirst(part, end, open)) return;
        (wasBracketed, isBracketed) = (isBracketed, open >= 0);
        if (open >= 0 && char.IsLower(text[part.Start]) && NamesInBrackets(open + 1, part.Start + part.Length)) return;
        Classify(text[part.Start..end], part.Start, segmented && !part.AfterConjunction, part.IsSegmentStart);
        while (open >= 0 && open < part.Start + part.Length)
        {
            var close = text.IndexOfAny(Closing, open);
            if (close < 0) close = part.Start + part.Length;
            if (waiting.Count == 0) AwayInBrackets(open + 1, close);
            else Brackets.Read(text[(open + 1)..close], waiting[^1], waiting, words, part.AfterConjunction);
            open = close < part.Start + part.Length ? text.IndexOfAny(Opening, close, part.Start + part.Length - close) : -1;
            var stop = open < 0 ? part.Start + part.Length : open;
            if (close + 2 < stop) After(close + 1, stop);
        }
    }

    /// <summary>"RL (Rickard Lood, ordf)": the initials stand before the name.</summary>
    private bool InitialsFirst(ListPart part, int end, int open)
    {
        var text = passage.Text;
        var initials = text[part.Start..end];
        var close = text.IndexOf(')', open);
        var isSelf = words.Writer.IsMatch(initials);
        if (!isSelf && (initials.Length is < 2 or > 4 || !initials.All(char.IsUpper)) || close < 0) return false;
        var comma = text.IndexOf(',', open, close - open);
        var name = text[(open + 1)..(comma < 0 ? close : comma)].Trim();
        if (!Naming.IsName(name, words) || !isSelf && Naming.Initials(name) != initials || isSelf && !name.Contains(' ') && found.Exists(f => f.Organisation is not null)) return false;
        Add(name, open + 1);
        if (!isSelf) found[^1].Initials = initials;
        if (comma > 0) Brackets.Read(text[(comma + 1)..close], found[^1], waiting, words, false);
        return true;
    }

    /// <summary>"the two Marks (Mark Sillitoe, Wellbrook Primary, and Mark Eames, Police)": the persons stand in the brackets.</summary>
    private bool NamesInBrackets(int start, int end)
    {
        var close = passage.Text.LastIndexOf(')', end - 1, end - start);
        var inner = new PeopleParser(passage, words, organisation, known);
        var people = close < 0 ? [] : inner.Parse(start, close);
        if (people.Count < 2 || inner.Strangers > 0 || !people.TrueForAll(p => p.Name.Contains(' '))) return false;
        found.AddRange(people);
        waiting.Clear();
        return true;
    }

    /// <summary>"ingen representant (Stig Boo lämnat återbud)".</summary>
    private void AwayInBrackets(int start, int end)
    {
        var text = passage.Text[start..end];
        if (words.Absence.IsMatch(text)) NameThenAbsence(text, start);
    }

    /// <summary>"Elsy Mård har lämnat återbud".</summary>
    private bool NameThenAbsence(string part, int at)
    {
        var tokens = part.Split(' ');
        var count = tokens.TakeWhile(t => t.Length > 1 && char.IsUpper(t[0]) && Naming.IsNameWord(t)).Count();
        if (count is < 2 or > 4 || count == tokens.Length || !words.Absence.IsMatch(string.Join(' ', tokens[count..]))) return false;
        var name = string.Join(' ', tokens[..count]);
        if (!IsFullName(name)) return false;
        Add(name, at);
        found[^1].IsAway = true;
        return true;
    }

    /// <summary>What stands after a bracket: "Göran Stenmarker (KD) ordförande".</summary>
    private void After(int start, int end)
    {
        var rest = passage.Text[start..end].Trim(' ', '.', ',');
        if (Marks().IsMatch(" " + rest)) return;
        if (words.InPlaceOf.Match(rest) is { Success: true } place && IsFullName(place.Groups["who"].Value.Split('(')[0].Trim()))
        {
            var name = place.Groups["who"].Value.Split('(')[0].Trim();
            found.Add(new Listed(name, passage.At(passage.Text.IndexOf(name, start, StringComparison.Ordinal), name.Length)) { IsAway = true });
            return;
        }
        if (words.PresentFor.Match(rest) is { Success: true } from && waiting.Count > 0 && char.IsUpper(from.Groups["org"].Value[0])) SetGroup(from.Groups["org"].Value);
        else if (rest.Length > 2 && waiting.Count > 0 && Naming.IsRole(rest, words) && !words.Note.IsMatch(rest)) waiting[^1].Roles.Add(rest);
    }

    private bool IsFullName(string name) => name.Contains(' ') && Naming.IsName(name, words);

    private void Classify(string part, int at, bool attribute, bool first)
    {
        if (words.Away.IsMatch(part) && found.Count > 0)
        {
            found[^1].IsAway = true;
            return;
        }
        if (words.SpeaksOfSelf.Match(part) is { Success: true, Index: 0 }) return;
        if (PartyThenNameAfterFrom(part, at)) return;
        var isTitled = false;
        if (words.Honorific.Match(part) is { Success: true } honorific) (part, at, isTitled) = (part[honorific.Length..], at + honorific.Length, true);
        if (Marks().Match(part) is { Success: true } marks) part = part[..marks.Index];
        if (ClassBefore().Match(part) is { Success: true } form && IsFullName(part[form.Length..])) (part, at) = (part[form.Length..], at + form.Length);
        if (part.Length == 0) return;
        if (words.Note.IsMatch(part)) return;
        if (isTitled && Naming.IsName(part, words) || at > 0 && passage.Text[at - 1] == '@' && !part.Contains(' ') && part.Length > 2)
        {
            Add(part, at);
            return;
        }
        if (waiting.Count > 0 && known?.Contains(part) == true)
        {
            SetOrganisation(part);
            return;
        }
        if (part.Contains(' ') && PartyThenName(part, at)) return;
        if (IsPerson(part, attribute && !first)) Add(part, at);
        else if (Naming.IsRole(part, words) && TitleThenName(part, at) || BareTitleThenName(part, at)) return;
        else if (NameThenRole(part, at) || NameThenAbsence(part, at)) return;
        else if (waiting.Count > 0 && (Naming.IsFunction(part, words) || IsShortTitle(part))) waiting[^1].Roles.Add(part);
        else if (waiting.Count > 0 && Naming.IsUnit(part, words) && waiting[^1] is { IsOfGroup: true, Organisation: [>= 'A' and <= 'Ö', ..] named } && named.Contains(' ')) waiting[^1].Roles.Add(part);
        else if (waiting.Count > 0 && Naming.IsUnit(part, words)) SetOrganisation(part);
        else if (waiting.Count > 0 && Naming.IsTitle(part, words)) waiting[^1].Roles.Add(part);
        else if (Naming.IsOrganisation(part, words) || (char.IsUpper(part[0]) && waiting.Count > 0 && !first)) SetOrganisation(part);
        else if (Naming.IsRole(part, words) && waiting.Count > 0) waiting[^1].Roles.Add(part);
        else Strangers++;
    }

    private bool IsPerson(string part, bool attribute)
    {
        if (!Naming.IsName(part, words)) return false;
        if (isDashed && !isNamed && waiting.Count > 0 && !FirstNames.Begins(part)) return false;
        if (attribute && waiting.Count > 0 && !isPlural && !(isBracketed && wasBracketed) && !(isOneEach && FirstNames.Begins(part))) return false;
        return part.Contains(' ') || isBracketed && wasBracketed || isPlural || found.Count == 0 || found.Exists(f => IsFirst(f.Name));
    }

    /// <summary>"Lotta", "Lotta P".</summary>
    private static bool IsFirst(string name) => name.IndexOf(' ') is var blank && (blank < 0 || blank == name.Length - 2);

    private bool TitleThenName(string part, int at)
    {
        var role = words.Role.Match(part);
        if (!role.Success) return false;
        var name = part[(role.Index + role.Length)..].TrimStart();
        var from = FromAfter().Match(name);
        var party = from.Success ? from.Groups["org"].Value : null;
        if (from.Success) name = name[..from.Index];
        var several = role.Value.EndsWith("na", StringComparison.Ordinal);
        if (!Naming.IsName(name, words) || !name.Contains(' ') && !(several && role.Index == 0)) return false;
        Add(name, at + part.IndexOf(name, role.Index + role.Length, StringComparison.Ordinal));
        found[^1].Roles.Add(part[..(role.Index + role.Length)].Trim());
        if (party is not null) found[^1].Organisation = party;
        isPlural = several;
        return true;
    }

    [GeneratedRegex(@" (?:från|from|på|of) (?:the )?(?<org>\p{Lu}.{2,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex FromAfter();

    /// <summary>"oppositionsråd Tage Hjortzell", "KSO Ann-Britt Sölve": one word that is no name before a full name.</summary>
    private bool BareTitleThenName(string part, int at)
    {
        for (var (blank, count) = (part.IndexOf(' '), 0); blank > 0 && count < MostTitleWords; blank = part.IndexOf(' ', blank + 1), count++)
        {
            var word = part[(part.LastIndexOf(' ', blank - 1) + 1)..blank];
            if (word.Length == 0 || words.NotNames.Contains(word) || !(char.IsLower(word[0]) && (count > 0 || blank > 3 || word is "vd") && !word.EndsWith("ade", StringComparison.Ordinal) || word.Length > 1 && word.All(char.IsUpper))) return false;
            if (!IsFullName(part[(blank + 1)..])) continue;
            Add(part[(blank + 1)..], at + blank + 1);
            found[^1].Roles.Add(part[..blank]);
            return true;
        }
        return false;
    }

    /// <summary>"VD", "CFO": a function in capitals.</summary>
    private bool IsShortTitle(string part) => part.Length is 2 or 3 && words.Role.Match(part) is { Success: true } role && role.Length == part.Length;

    private bool NameThenRole(string part, int at)
    {
        var tokens = part.Split(' ');
        var count = 0;
        while (count < tokens.Length && tokens[count].Length > 0 && Naming.IsNameWord(tokens[count]) && char.IsUpper(tokens[count][0])) count++;
        if (count is < 1 or > 4 || count == tokens.Length) return false;
        var name = string.Join(' ', tokens[..count]);
        var rest = string.Join(' ', tokens[count..]);
        if (!Naming.IsName(name, words)) return false;
        var from = words.PresentFor.Match(rest);
        if (count == 1 && !(from.Success && found.TrueForAll(f => !f.Name.Contains(' ')))) return false;
        if (!from.Success && !IsClass(rest) && !words.Note.IsMatch(rest) && !(char.IsLower(rest[0]) && words.Role.IsMatch(rest) && rest.Length < 40)) return false;
        Add(name, at);
        if (from.Success && Party(from.Groups["org"].Value) is { } party) SetGroup(party);
        else if (!IsClass(rest) && !words.Note.IsMatch(rest)) found[^1].Roles.Add(rest);
        return true;
    }

    /// <summary>"från Polisen", "från ungdomsgården", "från förvaltaren Husro".</summary>
    private string? Party(string name)
    {
        if (char.IsUpper(name[0]) || words.Organisation.IsMatch(name) || Naming.IsUnit(name, words)) return name;
        return name.Split(' ') is [_, { Length: > 2 } last] && char.IsUpper(last[0]) ? last : null;
    }

    /// <summary>A form or year after a name: "3", "5-6", "FK", "8B".</summary>
    private static bool IsClass(string rest) => rest.Length <= 5 && rest.All(c => char.IsDigit(c) || char.IsUpper(c) || c is '-' or '/');

    private void Add(string name, int at)
    {
        var person = new Listed(name, passage.At(at, name.Length)) { Organisation = organisation ?? group, IsOfGroup = (organisation ?? group) is not null };
        found.Add(person);
        waiting.Add(person);
    }

    /// <summary>"A, B och C från X": all of them since the last one with an organisation.</summary>
    private void SetGroup(string name)
    {
        for (var i = found.Count - 1; i >= 0 && (found[i].Organisation is null && isJoined || i == found.Count - 1); i--) found[i].Organisation = name;
    }

    private void SetOrganisation(string part)
    {
        if (Mark().IsMatch(part)) return;
        if (waiting.Count > 1 && waiting.TrueForAll(p => p.Organisation is null)) spread.Add([.. waiting]);
        else if (waiting.Count == 1) singles++;
        foreach (var person in waiting) person.Organisation = person.Organisation is null || person.Organisation == organisation ? part : person.Organisation;
        if (waiting.Count > 0) return;
        if (found.Count == 0 && group is null) group = part;
        else Strangers++;
    }

    /// <summary>The number of a matter or a page after the name: "Kr 19", "p 4".</summary>
    [GeneratedRegex(@"^\p{L}{1,4}\.?\s?\d{1,3}(?:[-–]\d{1,3})?$|§", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
