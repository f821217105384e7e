using System.Globalization;
using Mandat.Core.Kernel;

namespace Mandat.Core.Intake;

/// <summary>Reads a due time that a person wrote in a form: "2025-08-15", "15 aug", "15/8", "augusti", "v. 35"; without a year, the next such day.</summary>
public static class DueWords
{
    /// <summary>The due time; null when the words cannot be understood.</summary>
    public static DueBy? Read(string words, DateTime reference)
    {
        if (DateOnly.TryParseExact(words.Trim(), ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return DueBy.Day(day, words);
        return null;
    }
}
