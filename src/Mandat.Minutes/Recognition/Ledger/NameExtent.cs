using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>How far a name goes: until a verb, a small word or a sign.</summary>
internal static partial class NameExtent
{
    private const int MostWords = 5;

    /// <summary>The length of the name; one that a word introduces may hold a small word: "Rent till sjön".</summary>
    public static int Length(string text, Vocabulary words, bool isIntroduced = false)
    {
        int end = 0, count = 0;
        foreach (Match word in Words().Matches(text))
        {
            if (word.Index > end + 1 || (word.Index > 0 && text[word.Index - 1] is not (' ' or '-'))) break;
            if (end > 0 && !(isIntroduced && count == 1 && IsInner(word, words)) && IsStop(text, word, words)) break;
            end = word.Index + word.Length;
            if (++count == MostWords || (end < text.Length && text[end] is not (' ' or '-'))) break;
        }
        return end;
    }

    /// <summary>A small word ends the name unless a capital follows it ("Songs by the River").</summary>
    private static bool IsStop(string text, Match word, Vocabulary words)
    {
        if (IsBeforeVerb(word, words) || IsLast(text, word, words)) return false;
        if (words.Acts.PresentTense.IsMatch(word.Value) && !IsPlural(text, word, words) || words.Matters.NameVerb.IsMatch(word.Value)) return true;
        if (!words.Matters.NameStop.IsMatch(word.Value)) return false;
        var next = word.NextMatch();
        if (next.Success && words.FunctionWords.Contains(next.Value)) next = next.NextMatch();
        return !(next.Success && next.Index < word.Index + 12 && char.IsUpper(next.Value[0]) && words.Language == "en");
    }

    /// <summary>A small word at the end of the clause: "kursen Trumma på."</summary>
    private static bool IsLast(string text, Match word, Vocabulary words) =>
        word.Index < 20 && words.Matters.NameInner.IsMatch(word.Value) && (word.Index + word.Length == text.Length || text[word.Index + word.Length] is '.' or ',' or ')' or ';');

    /// <summary>The verb of the sentence comes after it: "Varje steg räknas har", "Hela familjen med ska".</summary>
    private static bool IsBeforeVerb(Match word, Vocabulary words) =>
        word.NextMatch() is { Success: true } next && words.Names.Auxiliary.IsMatch(next.Value) && next.Index == word.Index + word.Length + 1 && !words.Names.Auxiliary.IsMatch(word.Value)
        && (!words.Matters.NameStop.IsMatch(word.Value) || words.Matters.NameInner.IsMatch(word.Value) && word.Length > 2 && !words.People.Conjunctions.Contains(word.Value));

    private static bool IsInner(Match word, Vocabulary words) =>
        words.Matters.NameInner.IsMatch(word.Value) && word.NextMatch() is { Success: true } next && char.IsLower(next.Value[0]) && next.Index == word.Index + word.Length + 1
        && !words.Matters.NameStop.IsMatch(next.Value) && next.Length > 2;

    /// <summary>A second word before a verb is a noun: "Öppna dörrar är".</summary>
    private static bool IsPlural(string text, Match word, Vocabulary words) =>
        word.Index < 20 && (word.Index + word.Length == text.Length || text[word.Index + word.Length] is not (' ' or '-') || text.AsSpan(word.Index + word.Length).StartsWith(" –")) ||
        word.Index < 20 && word.NextMatch() is var next && (!next.Success || words.Acts.Finite.IsMatch(next.Value) || words.Acts.PresentTense.IsMatch(next.Value) || words.Names.Auxiliary.IsMatch(next.Value));

    [GeneratedRegex(@"[\p{L}\d&-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
