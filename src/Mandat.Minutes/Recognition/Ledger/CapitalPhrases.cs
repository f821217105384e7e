using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Phrases that begin with a capital, and whether they stand first in their sentence.</summary>
internal static partial class CapitalPhrases
{
    public static IEnumerable<(int Start, int Length, bool IsFirst)> In(Passage passage, Draft draft)
    {
        foreach (var sentence in passage.Sentences)
        {
            var offset = sentence.Span.Start - passage.Span.Start;
            var end = -1;
            foreach (Match match in Capital().Matches(sentence.Text))
            {
                if (match.Index < end || draft.Roster.Named(match.Value).Count > 0) continue;
                var isFirst = IsFirst(sentence.Text, match.Index);
                var run = Run().Match(sentence.Text, match.Index).Length;
                if (isFirst && run > match.Length && IsOrdinary(match.Value, passage)) continue;
                if (isFirst && run > match.Length && passage.Words.Names.Thing.IsMatch(sentence.Text[match.Index..(match.Index + match.Length + 1)])) continue;
                var length = isFirst || passage.Words.Language == "en" && !passage.Words.Matters.Apposition.IsMatch(sentence.Text[Math.Max(0, match.Index - 30)..match.Index]) ? run : Math.Max(run, NameExtent.Length(sentence.Text[match.Index..], passage.Words, IsIntroduced(passage, sentence.Text, match)));
                if (isFirst && run > match.Length && passage.Words.Language == "sv" && run == match.Length + 1 + Second(sentence.Text, match))
                {
                    var second = Second(sentence.Text, match);
                    if (passage.Words.Names.Effort.IsMatch(sentence.Text.Substring(match.Index + run - second, second))) yield return (offset + match.Index + run - second, second, false);
                    else yield return (offset + match.Index, run, true);
                    continue;
                }
                end = match.Index + length;
                if (length > 2) yield return (offset + match.Index, length, isFirst);
            }
        }
    }

    /// <summary>A word that has its capital from the sentence only.</summary>
    private static bool IsOrdinary(string word, Passage passage) =>
        passage.Words.FunctionWords.Contains(word) || passage.Words.Matters.NameStop.IsMatch(word);

    private static bool IsIntroduced(Passage passage, string text, Match match) =>
        passage.Words.Names.Opening.IsMatch(match.Value) || passage.Words.Names.Thing.IsMatch(text[Math.Max(0, match.Index - 30)..match.Index]) || passage.Words.Matters.Apposition.IsMatch(text[Math.Max(0, match.Index - 30)..match.Index]);

    private static int Second(string text, Match first) => Capital().Match(text, first.Index + first.Length + 1).Length;

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ");

    private static bool IsFirst(string text, int index)
    {
        if (index > 1 && text[index - 1] == ' ' && text[index - 2] == ' ') return true;
        while (index > 0 && text[index - 1] == ' ') index--;
        return index == 0 || !text.AsSpan(0, index).ContainsAny(Letters) || text[index - 1] is ':' or '.' or '|' or '·' or '*' or '>' or ']' or '!' or '→' or '"' or '\'' or '(' or '?' or '–' or '\t';
    }

    [GeneratedRegex(@"(?<![\p{L}\d.&/""'-])\p{Lu}[\p{L}\d-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
