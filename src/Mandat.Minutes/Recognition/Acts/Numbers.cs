using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>The numbers of a list in one line: "1. A 2. B".</summary>
internal static partial class Numbers
{
    public static MatchCollection Of(string text, int start) => Item().Matches(text, start);

    [GeneratedRegex(@"(?<=^|[\s,;:(])(?<n>\d{1,2})(?:[.)]\s|:\s|\s(?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
