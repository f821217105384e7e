namespace Mandat.Core.Intake.Recording;

/// <summary>A first abbreviation for a new body: its initials, or the start of its name, with a number when that is taken.</summary>
static class Abbreviations
{
    public static string Of(string name, IReadOnlyCollection<string> taken)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).ToList();
        var start = words.Count > 1 ? string.Concat(words.Take(5).Select(w => char.ToUpperInvariant(w[0]))) : name[..Math.Min(3, name.Length)].ToUpperInvariant();
        var free = start;
        for (var number = 2; taken.Contains(free, StringComparer.OrdinalIgnoreCase); number++) free = $"{start}{number}";
        return free;
    }
}
