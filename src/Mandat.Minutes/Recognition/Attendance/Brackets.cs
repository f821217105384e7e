using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>What stands in brackets after a name: initials, party, function, organisation, or a remark.</summary>
internal static partial class Brackets
{
    [GeneratedRegex(@"^(?:mamma|pappa|mor|far|farmor|farfar|mormor|morfar|förälder|vårdnadshavare|bonus\p{L}+|syster|bror|mum|mom|dad|mother|father|parent|grand\p{L}+|guardian)$", RegexOptions.CultureInvariant)]
    private static partial Regex Kin();

    /// <summary>"föräldragruppen Muksut": a noun and its name.</summary>
    [GeneratedRegex(@"^\p{Ll}{3,}(?:en|et|an) \p{Lu}\p{L}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    public static void Read(string content, Listed person, List<Listed> waiting, PeopleWords words, bool joined)
    {
        foreach (var piece in content.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Away.IsMatch(piece) || words.Absence.IsMatch(piece) && piece.AsSpan().Count(' ') < 3) person.IsAway = true;
            if (words.Note.IsMatch(piece) || words.Absence.IsMatch(piece) || words.Parties.Contains(piece)) continue;
            if (piece.Length < 10 && piece.AsSpan().ContainsAnyInRange('0', '9') && !piece.Contains(' ') || piece.Length < 12 && piece.Split(' ') is [{ Length: < 5 }, var number] && char.IsDigit(number[0])) continue;
            if (IsInitials(piece, person)) person.Initials = piece;
            else if (piece.Split(' ') is [[.., 's'] whose, var relative] && char.IsUpper(whose[0]) && Kin().IsMatch(relative)) person.Roles.Add(piece);
            else if (Named().IsMatch(piece) && !words.Role.IsMatch(piece)) SetOrganisation(piece, person, waiting, joined);
            else if (Naming.IsFunction(piece, words)) person.Roles.Add(piece);
            else if (Naming.IsUnit(piece, words) || words.Organisation.IsMatch(piece) && !words.Role.IsMatch(piece)) SetOrganisation(piece, person, waiting, joined);
            else if (Naming.IsRole(piece, words)) AddRoles(piece, person, words);
            else if (char.IsUpper(piece[0]) && piece.Length > 2) SetOrganisation(piece, person, waiting, joined);
        }
    }

    private static void AddRoles(string piece, Listed person, PeopleWords words)
    {
        foreach (var role in ListPart.Split(piece, 0, piece.Length, words)) person.Roles.Add(piece.Substring(role.Start, role.Length));
        if (Naming.PartyOfRole(piece, words) is { } party) person.Organisation ??= party;
    }

    private static bool IsInitials(string piece, Listed person)
    {
        if (piece.Length is < 1 or > 4 || !piece.All(char.IsLetter) || !char.IsUpper(piece[0])) return false;
        var initials = Naming.Initials(person.Name);
        return string.Equals(piece, initials, StringComparison.OrdinalIgnoreCase)
            || (piece.Length == 2 && initials.Length > 2 && piece[0] == initials[0] && initials.Contains(piece[1]))
            || (piece.Length is 2 or 3 && person.Name.StartsWith(piece[..1], StringComparison.Ordinal) && piece.Skip(1).Any(char.IsLower));
    }

    private static void SetOrganisation(string piece, Listed person, List<Listed> waiting, bool joined)
    {
        if (person.IsOfGroup) person.Organisation = piece;
        person.Organisation ??= piece;
        if (joined && waiting.Count > 1) waiting[^2].Organisation ??= piece;
    }
}
