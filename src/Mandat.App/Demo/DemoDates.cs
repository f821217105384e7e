using System.Globalization;
using System.Text.RegularExpressions;

namespace Mandat.App.Demo;

/// <summary>
/// Lays days relative to the week of the first start, weekdays kept: <c>{ons-10}</c> is Wednesday ten weeks before, <c>{fre+2 dag}</c> the
/// Friday two weeks after, in the form that is asked for.
/// </summary>
internal sealed partial class DemoDates
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly string[] Weekdays = ["mån", "tis", "ons", "tor", "fre"];
    private readonly DateOnly monday;

    public DemoDates(DateOnly firstStart)
    {
        FirstStart = firstStart;
        monday = firstStart.AddDays(-(((int)firstStart.DayOfWeek + 6) % 7));
    }

    public DateOnly FirstStart { get; }

    /// <summary>The day of a place in the weeks: "ons-10".</summary>
    public DateOnly Day(string place) => monday.AddDays(Array.IndexOf(Weekdays, place[..3]) + 7 * int.Parse(place.AsSpan(3), CultureInfo.InvariantCulture));

    /// <summary>The text with its days written out.</summary>
    public string Fill(string text) => Place().Replace(text, match => Write(Day(match.Groups["day"].Value), match.Groups["form"].Value));

    private static string Write(DateOnly day, string form) => form switch
    {
        "" => day.ToString("d MMMM yyyy", Swedish),
        "iso" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "dag" => day.ToString("d MMMM", Swedish),
        "den" => $"{day.Day}:{Ordinal(day.Day)} {day.ToString("MMMM", Swedish)}",
        "veckodag" => day.ToString("dddd d MMMM yyyy", Swedish),
        "Veckodag" => Capital(day.ToString("dddd d MMMM yyyy", Swedish)),
        "månad" => day.ToString("MMMM", Swedish),
        "årmånad" => day.ToString("MMMM yyyy", Swedish),
        "år" => day.ToString("yyyy", CultureInfo.InvariantCulture),
        "vecka" => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture),
        _ => throw new FormatException($"No form of a day is called {form}."),
    };

    private static string Capital(string text) => char.ToUpper(text[0], Swedish) + text[1..];

    private static string Ordinal(int number) => number is 1 or 2 or 21 or 22 or 31 ? "a" : "e";

    [GeneratedRegex(@"\{(?<day>(mån|tis|ons|tor|fre)[+-]\d+)( (?<form>[A-Za-zåäö]+))?\}")]
    private static partial Regex Place();
}
