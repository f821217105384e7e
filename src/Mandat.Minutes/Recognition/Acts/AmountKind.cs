using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A few words of the text that say what an amount is for.</summary>
internal static class AmountKind
{
    private const int MostWords = 7;

    public static string? Of(Draft draft, Passage passage, Match amount)
    {
        if (passage.Kind == PassageKind.Row) return InRow(draft, passage, amount);
        var words = passage.Words.Money;
        var before = Before(passage.Text, amount.Index, words);
        if (before is not null && Says(draft, before, words)) return before;
        var after = After(passage.Text, amount.Index + amount.Length, words);
        if (after is not null && Says(draft, after, words)) return after;
        return ClauseBefore(passage.Text, amount.Index, words) is { } earlier && Says(draft, earlier, words) ? earlier : before ?? after ?? Heading(passage);
    }

    /// <summary>True when a phrase holds a word that can say what money is for.</summary>
    private static bool Says(Draft draft, string phrase, MoneyWords words) =>
        phrase.Split(' ').Any(w => w.Length > 3 && !draft.Words.Head.BodyWord.IsMatch(w) && !draft.Words.People.Organisation.IsMatch(w) && !words.Fillers.Contains(w) && !words.VerbLike.IsMatch(w) && draft.Roster.Named(w.TrimEnd(',')).Count == 0);

    private static string? Heading(Passage passage) => passage.Section.Title.Length > 0 ? passage.Section.Title : null;

    private static string? InRow(Draft draft, Passage row, Match amount)
    {
        var at = row.Span.Start + amount.Index;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (at < row.Cells[i].Start || at >= row.Cells[i].End) continue;
            if (amount.Index - (row.Cells[i].Start - row.Span.Start) > 3) return Before(row.Cell(i), at - row.Cells[i].Start, row.Words.Money);
            var label = i > 0 ? Plain.Folded(row.Cell(0)) : "";
            return label.Length > 0 ? label : null;
        }
        return null;
    }

    /// <summary>The words of the clause before the amount, or the word before its bracket.</summary>
    private static string? Before(string text, int amount, MoneyWords words)
    {
        var start = ClauseStart(text, amount, words, out var end);
        var tokens = Tokens(text, start, end);
        while (tokens.Count > 0 && words.Fillers.Contains(text[tokens[^1].Start..tokens[^1].End].Trim(':', ','))) tokens.RemoveAt(tokens.Count - 1);
        if (tokens.Count > MostWords) tokens.RemoveRange(0, tokens.Count - MostWords);
        while (tokens.Count > 0 && words.Fillers.Contains(text[tokens[0].Start..tokens[0].End])) tokens.RemoveAt(0);
        return tokens.Count == 0 ? null : Clean(text[tokens[0].Start..tokens[^1].End]);
    }

    /// <summary>The clause before the one that holds the amount: "Resultatet är gott, vilket är 9 mnkr bättre".</summary>
    private static string? ClauseBefore(string text, int amount, MoneyWords words)
    {
        var start = ClauseStart(text, amount, words, out _);
        while (start > 0 && (text[start - 1] is ' ' or ',' or ':')) start--;
        return start > 3 ? Before(text, start, words) : null;
    }

    private static string? After(string text, int end, MoneyWords words)
    {
        var stop = end;
        while (stop < text.Length && text[stop] is not (',' or '.' or ';' or '(' or ')' or ':')) stop++;
        var tokens = Tokens(text, end, stop);
        while (tokens.Count > 0 && words.Fillers.Contains(text[tokens[0].Start..tokens[0].End])) tokens.RemoveAt(0);
        if (tokens.Count > MostWords) tokens.RemoveRange(MostWords, tokens.Count - MostWords);
        return tokens.Count == 0 ? null : Clean(text[tokens[0].Start..tokens[^1].End]);
    }

    private static int ClauseStart(string text, int amount, MoneyWords words, out int end)
    {
        end = amount;
        while (end > 0 && text[end - 1] == ' ') end--;
        var bracket = text.LastIndexOf('(', Math.Max(0, amount - 1));
        if (bracket >= 0 && amount - bracket < 24 && text.IndexOf(')', bracket, amount - bracket) < 0) end = bracket;
        var start = end;
        while (start > 0 && !IsBreak(text, start - 1)) start--;
        foreach (Match other in words.Amount.Matches(text[start..end])) start = Math.Max(start, start + other.Index + other.Length);
        return Math.Min(start, end);
    }

    private static bool IsBreak(string text, int i) =>
        text[i] is ';' or '(' or ')' || (text[i] is ',' or '.' or ':' && i + 1 < text.Length && text[i + 1] is ' ');

    private static List<(int Start, int End)> Tokens(string text, int start, int end)
    {
        var tokens = new List<(int, int)>();
        for (var i = start; i < end;)
        {
            while (i < end && (text[i] is ' ' or '\t')) i++;
            var from = i;
            while (i < end && text[i] is not (' ' or '\t')) i++;
            if (i > from) tokens.Add((from, i));
        }
        return tokens;
    }

    private static string? Clean(string text) => text.Trim(' ', ',', ':', '–', '-', '"', '\'') is { Length: > 1 } clean ? Plain.Folded(clean) : null;
}
