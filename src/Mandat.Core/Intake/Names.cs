using System.Globalization;

namespace Mandat.Core.Intake;

/// <summary>When two names are the same, by the rules of Swedish and without guessing.</summary>
static class Names
{
    static readonly string[] DefiniteEndings = ["n", "en", "et", "na", "s", "ns", "ens", "ets"];

    /// <summary>Equal but for case and white space.</summary>
    public static bool Same(string a, string b) => string.Equals(Fold(a), Fold(b), StringComparison.Ordinal);

    /// <summary>Equal, or one is the definite or genitive form of the other: "styrelse", "styrelsen", "styrelsens".</summary>
    public static bool MeansBody(string words, string name)
    {
        var (a, b) = (Fold(words), Fold(name));
        if (a == b) return true;
        return a.StartsWith(b, StringComparison.Ordinal) && DefiniteEndings.Contains(a[b.Length..])
            || b.StartsWith(a, StringComparison.Ordinal) && DefiniteEndings.Contains(b[a.Length..]);
    }

    /// <summary>True when the first name is that, or begins with it (a short form of at least two letters).</summary>
    public static bool IsCalled(string fullName, string first)
    {
        var (given, called) = (Fold(fullName).Split(' ')[0], Fold(first));
        return given == called || called.Length >= 2 && given.StartsWith(called, StringComparison.Ordinal);
    }

    static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'', '”', '’', '.', ' ').ToLower(CultureInfo.InvariantCulture);
}
