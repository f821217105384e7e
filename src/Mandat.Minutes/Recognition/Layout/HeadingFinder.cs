using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Head;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Tells headings from text, by the document's marking where it has one and by layout where it has none.</summary>
internal sealed partial class HeadingFinder(IReadOnlyList<Passage> passages, AgendaList agenda)
{
    private const int LongestTitle = 100;
    private const int LongestBare = 64;
    private const int LongestList = 30;
    private const int FewestStopped = 3;
    private readonly bool isNumbered = Count(passages, IsParagraphSign) > 1 || CountSteps(passages, agenda) > 2;
    private readonly bool hasParagraphs = Count(passages, IsParagraphSign) > 1;
    private readonly HashSet<Passage> stopped = Stopped(passages);
    private int lastNumber;
    private Section section = Section.None;

    public static void Run(IReadOnlyList<Passage> passages, AgendaList agenda, int start) => new HeadingFinder(passages, agenda).Mark(start);

    private void Mark(int start)
    {
        for (var i = start; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!agenda.Passages.Contains(passage) && IsHeading(i)) section = Open(passage);
            passage.Section = section;
        }
    }

    private Section Open(Passage passage)
    {
        passage.IsHeading = true;
        var title = passage.Text.TrimEnd(' ', ':', '.', '*').TrimStart('*', ' ');
        return new Section(title, passage.Span, Languages.LabelOf(title), passage.IsNumbered ? passage.Marker : null);
    }

    private bool IsHeading(int index)
    {
        var passage = passages[index];
        if (passage.Kind == PassageKind.Row) return false;
        if (passage.Text.Length > LongestTitle + 40) return passage.IsNumbered && Skip(index);
        if (passage.IsMarkedHeading) return true;
        if (passage.Marker == ">>" && passage.Text.Length < LongestBare && passage.Text[^1] != '.') return true;
        if (passage.IsNumbered && passage.Words.Matters.NextMeeting.IsMatch(passage.Text) && Dates.DateScanner.Scan(passage.Text, passage.Words.Dates).Exists(m => m.IsDay)) return Skip(index);
        if (IsParagraphSign(passage)) return passage.Text[^1] != '.' || !InlineTitle.IsSentence(passage.Text) && !(passage.Text.Length > LongestBare && passage.Text.Contains(','));
        if (passage.Text.Length > LongestTitle || passage.Words.Acts.DecidesOpen.IsMatch(passage.Text)) return passage.IsNumbered && Skip(index);
        if (passage.IsNumbered) return IsStep(index);
        if (passage.Kind == PassageKind.Item) return passage.Marker is [>= 'a' and <= 'h', ')'] && IsPart(index);
        return IsShout(passage.Text) && !(passage.Words.Head.Time.IsMatch(passage.Text) && Dates.DateScanner.Scan(passage.Text, passage.Words.Dates).Count > 0) || IsOnAgenda(passage) || IsLabelAlone(passage) || stopped.Contains(passage) || ((!isNumbered || IsOverText(index)) && IsBare(index)) || IsEmphasis(passage);
    }

    /// <summary>"a) Motion från Hanna Winter" over its text: a part of the matter.</summary>
    private bool IsPart(int index)
    {
        var text = passages[index].Text;
        return text.Length < LongestBare + 16 && char.IsUpper(text[0]) && text[^1] is not ('.' or ',' or ';' or ':') && !text.AsSpan().ContainsAny("–(,.") && index + 1 < passages.Count && passages[index + 1] is { Kind: PassageKind.Text, BlankBefore: false } next && next.Text[^1] == '.' && !InlineTitle.IsSentence(text) && !HasText(text);
    }

    /// <summary>"Statsbidraget." alone over text: headings, when several lines of the document are such.</summary>
    private static HashSet<Passage> Stopped(IReadOnlyList<Passage> passages)
    {
        var found = Enumerable.Range(0, Math.Max(0, passages.Count - 1)).Where(i => passages[i] is { Kind: PassageKind.Text, BlankBefore: true, BlankAfter: false, Lines: 1, Text: { Length: < LongestBare } text } && text[^1] == '.' && text.IndexOf('.') == text.Length - 1 && char.IsUpper(text[0]) && text.AsSpan().Count(' ') < 8
            && passages[i + 1] is { Kind: PassageKind.Text, BlankBefore: false, Text.Length: > 70 } && !InlineTitle.IsSentence(text) && !HasText(text)).Select(i => passages[i]).ToHashSet();
        return found.Count >= FewestStopped ? found : [];
    }

    private bool IsOnAgenda(Passage passage) => agenda.Keys.Count > 0 && passage.Text.Length < LongestTitle && agenda.Keys.Contains(Plain.Key(passage.Text));

    private static bool IsEmphasis(Passage passage) =>
        passage is { IsEmphasised: true, Text.Length: < LongestBare } && passage.Text[^1] is not ('.' or ',') && (!HasValue(passage) || passage is { BlankBefore: true, BlankAfter: false } && Labelled.In(passage.Text).Label == Label.None && char.IsLower(passage.Text[Labelled.In(passage.Text).ValueStart]));

    private static bool HasValue(Passage passage) => HasText(passage.Text);

    private static bool IsLabelAlone(Passage passage) =>
        passage.Text.Length < LongestBare && passage.Text[^1] != '.' && !HasValue(passage) && Languages.LabelOf(passage.Text.TrimEnd(':', ' ')) is not (Label.None or Label.Reference);

    private static bool IsParagraphSign(Passage passage) => passage.Marker is { } m && m.Contains('§');

    /// <summary>A number that goes on the numbering of the headings, or that stands alone before text.</summary>
    private bool IsStep(int index)
    {
        var passage = passages[index];
        var number = Number(passage.Marker!);
        var alone = !IsNumberedAt(index - 1) && !IsNumberedAt(index + 1);
        if (passage.Text[^1] == '?' && alone && number == lastNumber + 1)
        {
            lastNumber = number;
            return true;
        }
        if (passage.Text[^1] is '.' or '!' or '?' && passage.Text.Contains(' ') && (passage.Text.Length > 40 || InlineTitle.IsSentence(passage.Text))) return Skip(index);
        if (section.Label == Label.Attachments && !GoesOn(section.Number, passage.Marker!) && !(alone && lastNumber > 1 && number == lastNumber + 1 && section.Number is { } own && Number(own) == lastNumber)) return false;
        if (section.Label is Label.Actions or Label.Decision && (number <= 1 || lastNumber == 0) && !(passage.BlankBefore && alone)) return false;
        if (hasParagraphs) return false;
        if ((InlineTitle.IsSentence(passage.Text) || SeveralSentences().IsMatch(passage.Text)) && !agenda.Keys.Contains(Plain.Key(passage.Text))) return Skip(index);
        if ((IsCode(passage.Marker!) || IsTime(passage.Marker!)) && alone) return true;
        if (number == lastNumber + 1 || (alone && number > lastNumber) || passage.Marker!.Contains('.') && char.IsDigit(passage.Marker[^1]) || IsLettered(passage.Marker))
        {
            lastNumber = number;
            return true;
        }
        return agenda.Keys.Contains(Plain.Key(passage.Text));
    }

    /// <summary>"3.4" after "3.3": the next of the numbers of which the section bears one.</summary>
    private static bool GoesOn(string? section, string marker) =>
        section is not null && section.Contains('.') && section.TrimEnd('.').LastIndexOf('.') is var dot and > 0 && marker.StartsWith(section[..(dot + 1)], StringComparison.Ordinal) && marker.AsSpan().TrimEnd('.').Count('.') == section.AsSpan().TrimEnd('.').Count('.') && Number(marker) == Number(section) + 1;

    /// <summary>A numbered line that is no heading goes on the numbering all the same when it stands by itself.</summary>
    private bool Skip(int index)
    {
        var number = Number(passages[index].Marker!);
        if (IsCountedUp(index)) return false;
        if (number == lastNumber + 1 && !(lastNumber == 0 && section.Label is Label.Decision or Label.Actions)) lastNumber = number;
        return false;
    }

    /// <summary>In a list that a line ending with a colon announces.</summary>
    private bool IsCountedUp(int index)
    {
        for (var i = index; i > 0 && index - i < LongestList && !passages[i].BlankBefore; i--)
            if (!IsNumberedAt(i - 1)) return passages[i - 1].Text[^1] == ':';
        return false;
    }

    private bool IsNumberedAt(int index) => index >= 0 && index < passages.Count && passages[index].IsNumbered;

    /// <summary>Right over a paragraph, in a document that numbers its main headings.</summary>
    private bool IsOverText(int index) =>
        index + 1 < passages.Count && passages[index + 1] is { BlankBefore: false, Kind: PassageKind.Text, Text: { Length: > 70 } text } && text.TrimEnd()[^1] == '.' && passages[index].Text.AsSpan().Count(' ') < 5;

    private bool IsBare(int index)
    {
        var passage = passages[index];
        var text = passage.Text;
        if (!passage.BlankBefore || text.Length > LongestBare || passage.Lines > 1 || index + 1 >= passages.Count) return false;
        if (text[^1] is '.' or ',' or ';' or '!' || InlineTitle.IsSentence(text) && text[^1] != '?' && !Asking().IsMatch(text) || !(char.IsUpper(text[0]) || text[0] is '"' or '\'')) return false;
        if (passage.Words.Acts.Settled.IsMatch(text) || HasText(text) || (text[^1] == ':' && text.AsSpan().Count(' ') > 3)) return false;
        return text.AsSpan().Count(' ') < 8 && (!text.AsSpan().ContainsAnyInRange('0', '9') || IsTitleWithNumber(text, index)) && passages[index + 1].Kind != PassageKind.Row;
    }

    /// <summary>"Vinterbollen 8–9 feb" over a list, "Paper 2" over text: no line of dates, times or money.</summary>
    private bool IsTitleWithNumber(string text, int index) =>
        passages[index].Section.Span == default && passages[index + 1] is { BlankBefore: false } next && (next.Kind == PassageKind.Item || next.Text.Length > 60) && char.IsLetter(text[0])
        && !passages[index].Words.Head.Time.IsMatch(text) && !passages[index].Words.Money.Amount.IsMatch(text) && !passages[index].Words.Head.Weekday.IsMatch(text) && text.AsSpan().Count(' ') < 5;

    /// <summary>"Where we are", "Vad som hänt".</summary>
    [GeneratedRegex(@"^(?:Where|What|How|Why|Who|When|Var|Vad|Hur|Varför|Vem|När|Vart) (?:\p{L}+ ?){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\p{Ll}{2}\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralSentences();

    private static bool IsShout(string text)
    {
        if (text.Length is < 3 or > LongestBare) return false;
        int upper = 0, lower = 0;
        foreach (var c in text.AsSpan(0, text.IndexOf('(') is var bracket and > 3 ? bracket : text.Length))
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        return upper >= 4 && lower * 5 <= upper && text[^1] != '.' && (!HasText(text) || lower == 0 && Labelled.In(text).Label == Label.None);
    }

    private static bool HasText(string text) => Labelled.In(text) is { HasLabel: true } l && l.ValueStart < text.Length;

    /// <summary>"18:05": the time at which the matter was taken up.</summary>
    private static bool IsTime(string marker) => marker is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9'];

    /// <summary>"P1.", "Kr 18", "2025:15", "14/24", "3/": the number of the matter among letters and years.</summary>
    [GeneratedRegex(@"^(?:\p{L}{1,4}\s?(?<n>\d{1,3})[.:]?|20\d\d:(?<n>\d{1,3})|2[2-9]/(?<n>0[1-9]|1[3-9]|3\d|\d{3})|(?<n>\d{1,3})/(?:[23]\d)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();

    /// <summary>"B1", "D2": a letter for the kind of matter and its number.</summary>
    private static bool IsCode(string marker) => marker is [>= 'A' and <= 'Z', >= '0' and <= '9'] or [>= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9'];

    /// <summary>"3a": a part of the matter.</summary>
    private static bool IsLettered(string marker) => marker.TrimEnd('.', ')') is [>= '0' and <= '9', .., >= 'a' and <= 'h'];

    private static int Number(string marker)
    {
        if (IsLettered(marker)) marker = marker.TrimEnd('.', ')')[..^1];
        var digits = marker.AsSpan().Trim("§ .):–-·•").ToString().Split('.')[^1];
        if (marker is [var letter, '.'] && char.IsAsciiLetter(letter)) return char.ToLowerInvariant(letter) - 'a' + 1;
        if (IsCode(marker)) return int.Parse(marker.AsSpan(1));
        if (marker is [.., ')'] && marker is [var upper, _] && char.IsAsciiLetterUpper(upper)) return upper - 'A' + 1;
        if (Coded().Match(marker) is { Success: true } coded) return int.TryParse(coded.Groups["n"].ValueSpan, out var matter) ? matter : 0;
        if (digits.Length > 0 && char.IsLetter(digits[0])) digits = digits[(digits.LastIndexOf(' ') + 1)..];
        return int.TryParse(digits, out var number) ? number : 0;
    }

    private static int Count(IReadOnlyList<Passage> passages, Func<Passage, bool> isSuch) => passages.Count(isSuch);

    /// <summary>Numbered lines that are followed by text: the document numbers its headings.</summary>
    private static int CountSteps(IReadOnlyList<Passage> passages, AgendaList agenda)
    {
        var count = 0;
        for (var i = 0; i + 1 < passages.Count; i++)
            if (passages[i].IsNumbered && !passages[i + 1].IsNumbered && !agenda.Passages.Contains(passages[i]) && passages[i].Text.Length < LongestTitle) count++;
        return count;
    }
}
