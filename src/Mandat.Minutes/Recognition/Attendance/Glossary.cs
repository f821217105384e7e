using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>"JB = Jessika Bohm, LS = Ludvig Saarinen": whose the initials are.</summary>
internal static partial class Glossary
{
    private const int Fewest = 2;

    public static void Run(Draft draft)
    {
        var pairs = new List<(string Initials, Listed Person)>();
        foreach (var passage in draft.Passages)
        {
            if (!passage.Text.Contains('=')) continue;
            foreach (Match match in Pair().Matches(passage.Text))
                if (Naming.IsName(match.Groups["name"].Value, passage.Words.People) && match.Groups["i"].Value[0] == match.Groups["name"].Value[0]) pairs.Add((match.Groups["i"].Value, new Listed(match.Groups["name"].Value, passage.At(match.Groups["name"]))));
        }
        if (pairs.Count < Fewest) return;
        foreach (var (initials, person) in pairs) draft.Roster.Add(person).Initials ??= initials;
    }

    [GeneratedRegex(@"(?<![\p{L}])(?<i>\p{Lu}{2,4})\s?=\s?(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
