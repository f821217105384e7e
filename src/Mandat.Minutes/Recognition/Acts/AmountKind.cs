using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A few words of the text that say what an amount is for: of its clause, of what stands around it, of its heading.</summary>
internal sealed class AmountKind(Draft draft, Passage passage, string text, string? label)
{
    private const int MostLabelWords = 5;
    private const int LongestCell = 70;
    private const int LongestTopic = 60;
    private readonly KindWords kinds = new(draft, passage.Words);
    private readonly MoneyWords words = passage.Words.Money;

    public static string? Of(Draft draft, Passage passage, Match amount)
    {
        if (passage.Kind == PassageKind.Row) return InRow(draft, passage, amount);
        var labelled = Labelled.In(passage.Text);
        var own = labelled.HasLabel && labelled.ValueStart <= amount.Index && labelled.Label == Label.None && labelled.Words.AsSpan().Count(' ') < MostLabelWords && !labelled.Words.Contains('.') ? labelled.Words.Trim('*', ' ') : null;
        var title = passage.Section.Title.Length > 0 ? passage.Section.Title : null;
        if (amount.Index <= 1 && !passage.BlankBefore && Continued(draft, passage, amount) is { } continued) return continued;
        return new AmountKind(draft, passage, passage.Text, own ?? title).Find(amount.Index, amount.Length, 0) ?? Continued(draft, passage, amount);
    }

    private static string? InRow(Draft draft, Passage row, Match amount)
    {
        var at = row.Span.Start + amount.Index;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (at < row.Cells[i].Start || at >= row.Cells[i].End) continue;
            var label = Enumerable.Range(0, i).Select(row.Cell).FirstOrDefault(c => c.Count(char.IsLetter) > 2);
            return new AmountKind(draft, row, row.Cell(i), label is null ? null : Plain.Folded(label)).Find(at - row.Cells[i].Start, amount.Length, 0);
        }
        return null;
    }

    /// <summary>At the start of a passage that goes on with the one before it.</summary>
    private static string? Continued(Draft draft, Passage passage, Match amount)
    {
        if (amount.Index > 3 || passage.Index == 0 || draft.Passages[passage.Index - 1] is not { IsHeading: false, Kind: not PassageKind.Row } before) return null;
        return new AmountKind(draft, before, before.Text, null).Find(before.Text.Length, 0, 1);
    }

    private string? Find(int at, int length, int depth)
    {
        var sentence = KindWords.SentenceStart(text, at, passage.Words);
        var clause = ClauseStart(sentence, at, out var end);
        var former = Former(sentence, at);
        var before = kinds.Last(text, clause, end);
        var after = After(at + length);
        if (before is not null && end < at && text[end] == '(') return before;
        if (after is not null && former is not null && IsPurpose(at + length) && IsPurpose(former.Index + former.Length)) return Under(after);
        if (before is not null && IsListed(before, clause)) return Under(before);
        if (former is not null && depth < 4 && words.Whole.IsMatch(text[former.Index..at])) return Find(former.Index, former.Length, depth + 1);
        if (former is not null && depth < 4 && GoesOn(former, end)) return after is not null && (kinds.IsMoney(after) || IsPurpose(at + length) && (kinds.Says(after) || char.IsUpper(after[0]))) ? after : after is not null && words.State.IsMatch(text[(at + length)..]) ? Under(after) : Find(former.Index, former.Length, depth + 1);
        if (before is not null && kinds.IsMoney(before)) return words.Bare.IsMatch(before) && clause > sentence && text[clause - 1] == ' ' && clause > 1 && IsBreak(clause - 2) && kinds.Last(text, sentence, end) is { } longer && longer.Length > before.Length + 4 && kinds.Says(longer[..^before.Length]) ? longer : words.Bare.IsMatch(before) || passage.Kind == PassageKind.Row ? Under(before) : before;
        if (after is not null && IsPurpose(at + length)) return after;
        if (before is not null && words.Price.IsMatch(text[clause..at]) && !words.Pronoun.IsMatch(before)) return IsProse ? Under(before) : before;
        if (passage.Kind == PassageKind.Row && !IsProse && Topic is not null) return Topic;
        if (before is not null && words.Pronoun.IsMatch(before)) return depth == 0 && sentence > 2 && Preceding(sentence) is { } told ? Under(told) : Under(before);
        if (before is not null && kinds.Says(before)) return Under(before);
        if (after is not null && kinds.Says(after)) return Under(after);
        if (kinds.Last(text, former is null ? sentence : former.Index + former.Length, clause) is { } earlier && kinds.Says(earlier)) return Under(earlier);
        if (former is not null && depth < 4) return Find(former.Index, former.Length, depth + 1);
        if (Topic is not null) return before is { Length: > 3 } && KindWords.IsNoun(before) ? Under(before) : Topic;
        return sentence > 2 && depth == 0 && Preceding(sentence) is { } preceding ? preceding : before ?? after ?? label;
    }

    /// <summary>With the matter it stands under.</summary>
    private string Under(string phrase) => Topic is { Length: < LongestTopic } topic && !phrase.StartsWith(topic, StringComparison.OrdinalIgnoreCase) ? topic + ": " + phrase : phrase;

    /// <summary>One word between a comma or colon and the amount: "äldre 150 000 kr, förskola 140 000 kr".</summary>
    private bool IsListed(string before, int clause) =>
        clause > 1 && text[clause - 1] == ' ' && text[clause - 2] is ',' or ':' && before.Length > 3 && KindWords.IsNoun(before) && char.IsLower(before[0]) && !words.VerbLike.IsMatch(before) && !words.Weak.IsMatch(before) && !words.Noun.IsMatch(before);

    /// <summary>A cell may hold as much as a paragraph.</summary>
    private bool IsProse => passage.Kind == PassageKind.Row && text.Length > LongestCell;

    private bool IsPurpose(int end) => words.Purpose.IsMatch(text[end..]);

    /// <summary>What the passage is about, when its label or heading says so.</summary>
    private string? Topic => label is not null && kinds.Says(label) ? label : null;

    /// <summary>Nothing but small words stands between an amount and the one before it.</summary>
    private bool GoesOn(Earlier former, int end)
    {
        var between = text[(former.Index + former.Length)..Math.Max(end, former.Index + former.Length)];
        return !between.Contains(';') && !kinds.Says(between);
    }

    /// <summary>The sentence before: "Fyra nya skyltar beställs. Prislappen är 11 500 kronor."</summary>
    private string? Preceding(int sentence)
    {
        var end = sentence - 1;
        while (end > 0 && text[end - 1] is ' ' or '.' or '!' or '?') end--;
        var start = KindWords.SentenceStart(text, end, passage.Words);
        return words.Amount.IsMatch(text[start..end]) || kinds.Last(text, start, end) is not { } phrase || !kinds.Says(phrase) ? null : phrase;
    }

    /// <summary>The amount before this one in the sentence.</summary>
    private Earlier? Former(int sentence, int at) => words.Amount.In(text[sentence..at]) is [.., var last] ? new Earlier(sentence + last.Index, last.Length) : null;

    private string? After(int end)
    {
        if (words.Rate.Regex.Match(text, end, text.Length - end) is { Success: true } rate && rate.Index == end) end += rate.Length;
        var stop = end;
        while (stop < text.Length && !(text[stop] is '.' or ';' or '(' or ')' or ':' or '!' or '?' or '|' or '\t' or ',' && !(stop + 1 < text.Length && char.IsDigit(text[stop + 1])))) stop++;
        if (words.Amount.In(text[end..stop]) is [var next, ..]) stop = end + next.Index;
        return words.GoesElsewhere.IsMatch(text[end..stop]) ? null : kinds.First(text, end, stop);
    }

    private int ClauseStart(int sentence, int at, out int end)
    {
        end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        var bracket = at == 0 ? -1 : text.LastIndexOf('(', at - 1);
        if (bracket >= sentence && at - bracket < 24 && text.IndexOf(')', bracket, at - bracket) < 0 && !kinds.Says(text[bracket..at])) end = bracket;
        var start = end;
        while (start > sentence && !IsBreak(start - 1)) start--;
        if (Former(sentence, at) is { } former) start = Math.Max(start, former.Index + former.Length);
        return Math.Min(AfterThat(start, end), end);
    }

    /// <summary>"Kassören berättade att hyran är": what is told begins after the word that introduces it, when it says anything.</summary>
    private int AfterThat(int start, int end)
    {
        var that = words.That.Regex.Matches(text[start..end]) is { Count: > 0 } all ? all[^1] : null;
        return that is null ? start : kinds.Says(text[(start + that.Index + that.Length)..end]) || that.Groups["told"].Success ? start + that.Index + that.Length : start;
    }

    private bool IsBreak(int i) => text[i] is ';' or '(' or ')' || (text[i] is ',' or ':' && i + 1 < text.Length && text[i + 1] is ' ');

    /// <summary>Where an amount before this one stands.</summary>
    private sealed record Earlier(int Index, int Length);
}
