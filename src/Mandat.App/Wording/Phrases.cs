using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Texts;
using Mandat.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Wording;

/// <summary>What every page words the same way: days, due times, numbers, counted things.</summary>
public sealed partial class Phrases(CurrentActor me, IStringLocalizer<Counted> counted)
{
    private const int InWords = 12;

    /// <summary>"29 augusti"; with the year when it is not this one.</summary>
    public string Day(DateOnly day) => Days.Day(day, me.Today);

    /// <summary>"29 aug".</summary>
    public string Short(DateOnly day) => Days.Short(day, me.Today);

    /// <summary>A due time as it is known: "15 augusti", "september 2025", "före mötet 29 aug"; null when nothing is.</summary>
    public string? Due(DueBy due) => due.Precision switch
    {
        DuePrecision.None => null,
        DuePrecision.Day => due.On is { } day ? Day(day) : due.AsWritten,
        DuePrecision.Week => due.On is { } friday ? counted["Due.Week", ISOWeek.GetWeekOfYear(friday.ToDateTime(default))] : due.AsWritten,
        DuePrecision.Month => due.On is { } month ? Days.Month(month) : due.AsWritten,
        DuePrecision.Season => due.AsWritten,
        DuePrecision.BeforeMeeting => due.On is { } meeting ? counted["Due.BeforeMeeting", Short(meeting)] : due.AsWritten ?? counted["Due.BeforeNext"],
    };

    /// <summary>"tre lärdomar": a number in words up to twelve, and the thing.</summary>
    public string Count(string thing, int number) => Count(thing, number, number is > 0 and <= InWords ? InWord(thing, number) : Digits(number));

    /// <summary>"3 lärdomar", for narrow places.</summary>
    public string Few(string thing, int number) => Count(thing, number, Digits(number));

    /// <summary>"tre"; Swedish one has a gender, that of the thing.</summary>
    public string InWord(string thing, int number) =>
        number is < 1 or > InWords ? Digits(number) : counted[number == 1 ? $"1.{counted[$"{thing}.Gender"]}" : number.ToString(CultureInfo.InvariantCulture)];

    /// <summary>A capped count: "1 000+".</summary>
    public static string Capped(int number, int ceiling) => number > ceiling ? ceiling.ToString("N0", CultureInfo.CurrentUICulture) + "+" : Digits(number);

    /// <summary>"a, b och c".</summary>
    public string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => counted["List", string.Join(", ", parts.SkipLast(1)), parts[^1]],
    };

    /// <summary>A sentence begins with a capital, and no number in it is parted by the end of a line from what it counts.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentUICulture) + Parted().Replace(text[1..], "\u00a0");

    /// <summary>A name in the language of the page, when it has one there.</summary>
    public static string In(string swedish, string? english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english ?? swedish : swedish;

    private string Count(string thing, int number, string written) => $"{written} {counted[$"{thing}.{(number == 1 ? "One" : "Many")}"]}";

    // "8 september", "30 000 kr", "2,5 miljoner"; of the months only the beginnings.
    [GeneratedRegex(@"(?<=\d) (?=\d{3}\b|kr\b|mnkr\b|m\b|%|(?:milj|kron|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    private static string Digits(int number) => number.ToString("N0", CultureInfo.CurrentUICulture);
}
