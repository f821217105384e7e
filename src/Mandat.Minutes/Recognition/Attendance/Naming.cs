using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Tells names of persons from names of organisations and functions.</summary>
internal static class Naming
{
    private static readonly FrozenSet<string> Particles = "von af de van der den la le al el di da dos bin ibn zu".Split(' ').ToFrozenSet();

    /// <summary>One to five words, each with a capital, that are neither organisation nor function.</summary>
    public static bool IsName(string text, PeopleWords words)
    {
        if (text.Length is < 2 or > 60) return false;
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length is 0 or > 5 || !char.IsUpper(tokens[0][0]) || tokens.Skip(tokens.Length > 1 && FirstNames.Begins(text) ? 1 : 0).Any(words.NotNames.Contains)) return false;
        if (!tokens.All(IsNameWord) || Languages.LabelOf(text) is not (Label.None or Label.Actions)) return false;
        return !words.Organisation.IsMatch(text) && !words.Role.IsMatch(text) && !words.Grouping.IsMatch(text);
    }

    public static bool IsOrganisation(string text, PeopleWords words) =>
        text.Length is >= 2 and <= 80 && char.IsUpper(text[0]) && (words.Organisation.IsMatch(text) || IsAcronym(text));

    public static bool IsRole(string text, PeopleWords words) =>
        text.Length is >= 2 and <= 80 && (char.IsLower(text[0]) || (words.Role.Matches(text) is [.., var last] and [var first, ..] && (IsWhole(first, text) ? first : last) is var role && IsWhole(role, text) && !IsPlural(text, words) && (role.Length == text.Length || !words.Organisation.IsMatch(text) || EndsAsTitle(role, text, words))));

    /// <summary>"Abbotsmere Flood Wardens": several of a kind, by name, are an organisation.</summary>
    private static bool IsPlural(string text, PeopleWords words) =>
        text[^1] == 's' && text.Contains(' ') && char.IsUpper(text[0]) && char.IsUpper(text[text.LastIndexOf(' ') + 1]) && !ReferenceEquals(words, Languages.Default.People);

    /// <summary>"Town Clerk", "Library Director": in English the last word tells what it is.</summary>
    private static bool EndsAsTitle(System.Text.RegularExpressions.Match role, string text, PeopleWords words) =>
        role.Index > 0 && role.Index + role.Length == text.Length && text[^1] != 's' && !ReferenceEquals(words, Languages.Default.People);

    /// <summary>What somebody does at the meeting: "höll i klubban", "took the minutes".</summary>
    public static bool IsFunction(string text, PeopleWords words) => words.RoleForms.Any(f => f.Shape.IsMatch(text));

    /// <summary>A part of an organisation, or one that all know, in small letters: "skidsektionen", "inköp", "the library".</summary>
    public static bool IsUnit(string text, PeopleWords words) =>
        text.Length > 1 && char.IsLower(text[0]) && (words.Organisation.IsMatch(text) || words.Unit.IsMatch(text)) && !words.Role.IsMatch(text);

    /// <summary>A function with a capital: "HR-specialist", "Finance Officer", but not "Tallåsens Arkitekter", "Idrottsstudenterna".</summary>
    public static bool IsTitle(string text, PeopleWords words) =>
        char.IsUpper(text[0]) && IsRole(text, words) && !text.EndsWith("rna", StringComparison.Ordinal)
        && !(ReferenceEquals(words, Languages.Default.People) && words.Role.Match(text) is { Index: > 0 } role && char.IsUpper(text[role.Index]));

    /// <summary>"rektor Tallgymnasiet", "samordnare från Polisen": of which party the function is; null when it is not told.</summary>
    public static string? PartyOfRole(string text, PeopleWords words)
    {
        if (words.Role.Match(text) is not { Success: true, Index: 0 } role || role.Length + 2 >= text.Length) return null;
        var rest = text[role.Length..].Trim();
        if (words.PresentFor.Match(rest) is { Success: true } from) rest = from.Groups["org"].Value;
        return char.IsUpper(rest[0]) && words.Organisation.IsMatch(rest) ? rest : null;
    }

    /// <summary>A title begins with the word for it, or ends with it.</summary>
    private static bool IsWhole(System.Text.RegularExpressions.Match role, string text) => role.Index == 0 || role.Index + role.Length == text.Length;

    public static bool IsAcronym(string text) => text.Length is >= 3 and <= 8 && text.All(char.IsUpper);

    public static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0])));

    public static bool IsNameWord(string word) =>
        Particles.Contains(word) || (word is ['"', _, .., '"']) || (char.IsUpper(word[0]) && (word is [_, '.'] || (word.All(IsNameLetter) && !IsShout(word))));

    private static bool IsShout(string word) => word.Length > 2 && word.All(c => !char.IsLower(c)) && !word.Contains('-');

    private static bool IsNameLetter(char c) => char.IsLetter(c) || c is '-' or '\'' or '.';
}
