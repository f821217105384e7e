using System.Globalization;

namespace Mandat.App.Wording;

/// <summary>Days in words, in the language of the page; a day is never parted from its month by the end of a line.</summary>
public static class Days
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>"29 augusti", with the year when it is another than today's.</summary>
    public static string Day(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "d\u00a0MMMM" : "d\u00a0MMMM\u00a0yyyy", Culture);

    /// <summary>"29 augusti 2025".</summary>
    public static string Full(DateOnly day) => day.ToString("d\u00a0MMMM\u00a0yyyy", Culture);

    /// <summary>"fredag 29 augusti 2025".</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd d\u00a0MMMM\u00a0yyyy", Culture);

    /// <summary>"29 aug", for tables and narrow places; with the year when it is another than today's.</summary>
    public static string Short(DateOnly day, DateOnly today)
    {
        var month = Culture.DateTimeFormat.AbbreviatedMonthNames[day.Month - 1].TrimEnd('.');
        var text = $"{day.Day.ToString(Culture)}\u00a0{month}";
        return day.Year == today.Year ? text : text + day.ToString("\u00a0yyyy", Culture);
    }

    /// <summary>"september 2025".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM\u00a0yyyy", Culture);

    /// <summary>"13.30" in Swedish, "13:30" in English.</summary>
    public static string Time(TimeOnly time) => time.ToString(Culture.TwoLetterISOLanguageName == "sv" ? "HH.mm" : "HH:mm", CultureInfo.InvariantCulture);
}
