using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Dates;

/// <summary>Finds the dates of a text, in order and without overlap.</summary>
internal static class DateScanner
{
    private const int CommonYear = 2023;

    public static List<DateMention> Scan(string text, DateWords words)
    {
        var found = new List<DateMention>();
        if (text.AsSpan().ContainsAnyInRange('0', '9')) ScanFigures(text, words, found);
        else Add(text, words.NamedDay, found, m => Named(m, words, DuePrecision.Day));
        Add(text, words.Month, found, m => Named(m, words, DuePrecision.Month));
        Add(text, words.Season, found, m => new DateMention(m.Index, m.Length, DuePrecision.Season));
        Add(text, words.BeforeMeeting, found, m => new DateMention(m.Index, m.Length, DuePrecision.BeforeMeeting));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static void ScanFigures(string text, DateWords words, List<DateMention> found)
    {
        NumericDates.Scan(text, found);
        Add(text, words.NamedDay, found, m => Named(m, words, DuePrecision.Day));
        Add(text, words.Week, found, m => Number(m, "w") is { } w and >= 1 and <= 53 ? new DateMention(m.Index, m.Length, DuePrecision.Week, Week: w) : null);
    }

    private static void Add(string text, Shape shape, List<DateMention> found, Func<Match, DateMention?> make)
    {
        foreach (Match match in shape.Matches(text))
            if (!found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End) && make(match) is { } mention)
                found.Add(mention);
    }

    private static DateMention? Named(Match match, DateWords words, DuePrecision precision)
    {
        var name = match.Groups["m"].Value;
        if (!words.Months.TryGetValue(name, out var month)) return null;
        var day = Number(match, "d") ?? (match.Groups["last"].Success ? DateTime.DaysInMonth(CommonYear, month) : null);
        return day is < 1 or > 31 ? null : new DateMention(match.Index, match.Length, precision, Number(match, "y") ?? (Number(match, "yy") is { } yy ? 2000 + yy : null), month, day);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g && int.TryParse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
