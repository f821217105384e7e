using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Dates;

/// <summary>Dates written in figures: 2024-06-04, 240604, 4/6, 4/6-24, 4.6.2024.</summary>
internal static partial class NumericDates
{
    public static void Scan(string text, List<DateMention> found)
    {
        foreach (Match match in Figures().Matches(text))
        {
            var year = Number(match, "y") ?? (Number(match, "yy") is { } yy ? 2000 + yy : null);
            if (Number(match, "m") is { } month && Number(match, "d") is { } day && IsDay(year, month, day))
                found.Add(new DateMention(match.Index, match.Length, DuePrecision.Day, year, month, day));
        }
    }

    private static bool IsDay(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2024, month);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g && int.TryParse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        (?<![\d-])(?<y>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)
        |(?<![\d-])(?<yy>2\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?![\d-])
        |(?<![\d.])(?<y>20\d\d)\.(?<m>0?[1-9]|1[0-2])\.(?<d>\d{1,2})(?![\d.])
        |(?<![\d-])(?<d>0?[1-9]|[12]\d|3[01])-(?<m>0?[1-9]|1[0-2])-(?<y>20\d\d)(?!\d)
        |(?<![\d/])(?<y>20\d\d)/(?<m>\d{1,2})/(?<d>\d{1,2})(?![\d/])
        |(?<![\d/.,-])(?<yy>2\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d/]|\s?(?:kr|SEK))
        |(?<![\d/.,])(?<d>\d{1,2})/(?<m>\d{1,2})(?:\s(?<y>20\d\d)|\s?[-–/]\s?(?:20)?(?<yy>2\d))?(?![\d/])
        |(?<![\d/.,])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>20\d\d)(?!\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
