using System.Globalization;

namespace Mandat.App.Pages.TakeOut;

/// <summary>A cell of a table for a spreadsheet: separated by semicolons, and never a formula, whatever people wrote.</summary>
internal static class TableCell
{
    public static string Line(IEnumerable<object?> values) => string.Join(';', values.Select(Of));

    public static string Of(object? value)
    {
        var text = Plain(value);
        // What a spreadsheet would run as a formula is kept as text by an apostrophe before it.
        if (text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..])
        {
            text = "'" + text;
        }
        return text.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>The value as text, the same in every language; empty where something is unknown.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly clock => clock.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IReadOnlyList<string> all => string.Join(" | ", all),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
