using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Announced meetings of the same body.</summary>
internal sealed partial class NextMeetingRecogniser(Draft draft)
{
    private readonly MeetingForms meetingForms = new(draft);
    private int under = -1;
    private const int Longest = 400;
    private const int LongestMonth = 18;
    private const int LastSentences = 6;
    private const int LastLines = 4;
    private const int Nearby = 60;

    public static void Run(Draft draft)
    {
        var recogniser = new NextMeetingRecogniser(draft);
        foreach (var passage in draft.Passages) recogniser.Read(passage);
        draft.NextMeetings.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    /// <summary>A line with a date right after one that says no more than that meetings are to come.</summary>
    private void Follow(Passage passage)
    {
        if (passage.Index > 0 && !passage.IsHeading && passage.Text.AsSpan().ContainsAnyInRange('0', '9') && (under == passage.Index - 1 || IsHeadingAlone(draft.Passages[passage.Index - 1]))) under = passage.Index;
    }

    private static bool IsHeadingAlone(Passage line) =>
        line.Text.Length < Nearby && (Numbering().Match(line.Text) is { Success: true } number ? line.Text[number.Length..] : line.Text).Trim(' ', '*', '_', ':', '.') is { Length: > 3 } words && char.IsUpper(words[0]) && Languages.LabelOf(words) == Label.NextMeeting;

    private void Read(Passage passage)
    {
        Follow(passage);
        if (passage.Kind == PassageKind.Row && !IsUnder(passage) && !IsHeaded(passage) && passage.Cells.Count(c => !c.IsEmpty) > 1) return;
        if (passage.Kind == PassageKind.Row && IsOfActions(passage) || Signed().IsMatch(passage.Text)) return;
        if (passage.Text.Length > Longest && !IsUnder(passage) && passage.Sentences.Count < 2) return;
        var labelled = Labelled.In(passage.Text);
        if (passage.Kind == PassageKind.Row && IsHeaded(passage)) Take(passage, Value(passage), passage.Text.Length);
        else if (labelled.Label == Label.NextMeeting) Take(passage, labelled.ValueStart, passage.Text.Length);
        else if (IsUnder(passage) && (passage.IsToDo || !passage.IsHeading && labelled.Label is Label.Attachments or Label.Actions or Label.Reference or Label.Signature or Label.Adjuster or Label.Secretary or Label.Due)) return;
        else if (IsUnder(passage) && !draft.Head.Contains(passage)) Take(passage, 0, passage.Text.Length);
        else if (labelled.Label == Label.Date && IsLast(passage)) Take(passage, labelled.ValueStart, passage.Text.Length);
        else
        {
            var isGoing = false;
            foreach (var sentence in passage.Sentences)
                isGoing = Announced(passage, sentence) || isGoing && GoesOn(passage, sentence);
        }
    }

    [GeneratedRegex("^(?:protokollet )?(?:anslag|godkän|juster|signer|underteckn|upprätta|approved|signed|confirmed|adjusted)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    /// <summary>A row under a row of headings for what and who.</summary>
    private bool IsOfActions(Passage row)
    {
        var first = row.Index;
        while (first > 0 && draft.Passages[first - 1].Kind == PassageKind.Row && row.Index - first < Nearby) first--;
        var head = draft.Passages[first];
        return Enumerable.Range(0, head.Cells.Count).Any(i => Languages.ColumnOf(head.Cell(i)) is Column.Who or Column.What);
    }

    /// <summary>A heading for meetings to come, also after a number of the document's own kind.</summary>
    private bool IsUnder(Passage passage) =>
        passage.Index == under || passage.Section.Label == Label.NextMeeting || passage.Section.Label == Label.None && Numbering().Match(passage.Section.Title) is { Success: true } number && Languages.LabelOf(passage.Section.Title[number.Length..].Trim(' ', '*', '_', ':', '.')) == Label.NextMeeting;

    [GeneratedRegex(@"^[*_]*(?:(?:\p{L}{1,8}\.?\s?)?\d[\d.:/]*[.):*_–-]*\s+|[A-Z]\s{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    /// <summary>A label for the day among the last lines tells of a day to come.</summary>
    private bool IsLast(Passage passage) => passage.Index >= draft.Passages.Count - LastLines && passage.Index > LastLines;

    /// <summary>A row whose first words, after any number, say that it holds the next meetings.</summary>
    private bool IsHeaded(Passage row) => Heading(row) >= 0;

    private int Heading(Passage row)
    {
        for (var i = 0; i < Math.Min(2, row.Cells.Count); i++)
        {
            var cell = row.Cell(i);
            var label = Languages.LabelOf(cell[LineMark.Of(cell).Length..].TrimEnd(':', ' '));
            if (label == Label.NextMeeting || label == Label.Date && i == 0 && IsLast(row)) return i;
        }
        return -1;
    }

    private int Value(Passage row) => row.Cells[Heading(row)].End - row.Span.Start;

    /// <summary>A sentence whose subject is the next meeting, or a bare "Möte 29 augusti"; towards the end also any meeting to come.</summary>
    private bool Announced(Passage passage, Sentence sentence)
    {
        if (draft.Head.Contains(passage) || sentence.Text.Length > Longest) return false;
        var start = sentence.Span.Start - passage.Span.Start;
        var end = EndOf(passage, sentence) - passage.Span.Start;
        if (sentence.Words.Matters.NextMeeting.Match(sentence.Text) is { Success: true } match) Take(passage, start + match.Index, end);
        else if (IsTail(sentence) && sentence.Text.AsSpan().ContainsAnyInRange('0', '9') && sentence.Words.Matters.MeetingAhead.IsMatch(sentence.Text)) Take(passage, start, end);
        else return false;
        return true;
    }

    /// <summary>"Då träffas vi på Solgläntan." after the announcement belongs to it.</summary>
    private static int EndOf(Passage passage, Sentence sentence)
    {
        var next = passage.Sentences.SkipWhile(s => s != sentence).Skip(1).FirstOrDefault();
        return next is not null && next.Text.Length < Nearby && next.Words.Matters.AndThen.IsMatch(next.Text) && !next.Text.AsSpan().ContainsAnyInRange('0', '9') ? next.Span.End : sentence.Span.End;
    }

    private bool IsTail(Sentence sentence) => sentence.Index * 3 > draft.Sentences.Count * 2 || sentence.Index >= draft.Sentences.Count - LastSentences;

    /// <summary>"Därefter 23 april.", "Vårens datum: 4 februari och 8 april." right after an announcement.</summary>
    private bool GoesOn(Passage passage, Sentence sentence)
    {
        if (!sentence.Words.Matters.AndThen.IsMatch(sentence.Text)) return false;
        var start = sentence.Span.Start - passage.Span.Start;
        Take(passage, start, start + sentence.Text.Length);
        return true;
    }

    private void Take(Passage passage, int start, int end)
    {
        var text = passage.Text[start..end];
        var dates = passage.Words.Dates;
        var mentions = Mentions(text, dates);
        mentions.RemoveAll(m => dates.MovedFrom.IsMatch(text[..m.Start]) || mentions[0] != m && dates.Deadline.IsMatch(text[..m.Start]) && !ToThen().IsMatch(text[..m.Start]));
        if (mentions.Count > 1 && dates.Moved.Match(text) is { Success: true } first && first.Index < mentions[0].Start && Until().IsMatch(text[mentions[0].End..mentions[1].Start])) mentions.RemoveAt(0);
        for (var i = mentions.Count - 1; i >= 0; i--) if (IsCancelled(text, mentions, i, dates)) mentions.RemoveAt(i);
        foreach (var moved in dates.Moved.Matches(text).Reverse())
            if (mentions.FindLastIndex(m => m.Start < moved.Index) is var gone and >= 0 && mentions.Count > gone + 1 && !HasEnd(text, mentions[gone].End, mentions[gone + 1].Start)) mentions.RemoveAt(gone);
        if (mentions.Exists(m => m.IsDay)) mentions.RemoveAll(m => m.Precision == DuePrecision.Month && IsOfOther(text, m, passage.Words));
        mentions.RemoveAll(m => m.Precision == DuePrecision.Month && (m.Length > LongestMonth || IsNamedAfter(text, m)));
        for (var i = mentions.Count - 2; i >= 0; i--)
            if (IsReplaced(text, mentions[i].End, mentions[i + 1].Start, dates)) mentions.RemoveAt(i);
        var told = MeetingForms.ToldByMonth(text, mentions, passage.Words);
        var rest = told.OfType<string>().Aggregate(text, (t, s) => t.Replace(s, new string(' ', s.Length), StringComparison.Ordinal));
        var forms = mentions.Select((m, i) => meetingForms.Of(passage, Around(rest, mentions, i))).ToList();
        for (var i = forms.Count - 2; i >= 0; i--)
            if (forms[i] is null && (Joint().IsMatch(text[mentions[i].End..mentions[i + 1].Start]) || passage.Words.Matters.AllOf.IsMatch(text[mentions[^1].End..]))) forms[i] = forms[i + 1];
        for (var i = 0; i < mentions.Count; i++) if (told[i] is { } own) forms[i] = meetingForms.Of(passage, own) ?? forms[i];
        for (var i = 0; i < mentions.Count; i++) Add(passage, start, text, mentions[i], Window(text, mentions, i), forms[i]);
    }

    /// <summary>Days and months, and the day that is told apart from its month: "oktobermötet den 10:e".</summary>
    private static List<DateMention> Mentions(string text, DateWords dates)
    {
        var mentions = DateScanner.Scan(text, dates).Where(m => m.Precision is DuePrecision.Day or DuePrecision.Month).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].IsDay && FirstOfTwo().Match(text[..mentions[i].Start]) is { Success: true } first && int.TryParse(first.Groups["d"].ValueSpan, out var opens) && opens > 0 && opens < mentions[i].Day)
                mentions[i] = mentions[i] with { Day = opens, Start = first.Index, Length = mentions[i].End - first.Index };
            if (mentions[i].Precision != DuePrecision.Month) continue;
            var stop = Math.Min(i + 1 < mentions.Count ? mentions[i + 1].Start : text.Length, mentions[i].End + Nearby);
            if (dates.DayAlone.Match(text[mentions[i].End..stop]) is { Success: true } day && int.TryParse(day.Groups["d"].ValueSpan, out var number) && number is > 0 and < 29)
                mentions[i] = mentions[i] with { Precision = DuePrecision.Day, Day = number, Length = mentions[i].Length + day.Index + day.Length };
        }
        return mentions;
    }

    /// <summary>"8–9 oktober": the meeting begins on the first day.</summary>
    [GeneratedRegex(@"(?<![\d/.:-])(?<d>\d{1,2})\s?[-–]\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfTwo();

    /// <summary>"septembermötet": the meeting is called so, the month is told nowhere else.</summary>
    private static bool IsNamedAfter(string text, DateMention month) => MeetingEnding().IsMatch(text.Substring(month.Start, month.Length));

    [GeneratedRegex("(?:mötet|sammanträdet|träffen|rådet)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MeetingEnding();

    /// <summary>A month in a sentence of its own that tells of no meeting: "Ingunn will report to the steering group in June."</summary>
    private static bool IsOfOther(string text, DateMention month, Vocabulary words)
    {
        var from = 0;
        foreach (Match end in SentenceEnd().Matches(text)) if (end.Index < month.Start) from = end.Index + end.Length;
        if (from == 0) return false;
        var stop = SentenceEnd().Match(text, month.End) is { Success: true } next ? next.Index : text.Length;
        var sentence = text[from..stop];
        return !words.Head.MeetingWord.IsMatch(sentence) && !words.Matters.MeetingAhead.IsMatch(sentence) && !words.Matters.AndThen.IsMatch(sentence) && !words.Matters.NextMeeting.IsMatch(sentence);
    }

    private static bool IsReplaced(string text, int from, int to, DateWords dates) =>
        dates.Replaced.IsMatch(text[from..to]) || to - from < Nearby && !HasEnd(text, from, to) && dates.Instead.IsMatch(text[from..to]);

    private static bool HasEnd(string text, int from, int to) => SentenceEnd().IsMatch(text[from..to]);

    /// <summary>"Träffen 31 oktober utgår": the clause of the date says that there will be none.</summary>
    private static bool IsCancelled(string text, List<DateMention> mentions, int index, DateWords dates)
    {
        var at = mentions[index].Start;
        var from = Math.Max(text.LastIndexOf(". ", at, StringComparison.Ordinal), Math.Max(text.LastIndexOf(';', at), text.LastIndexOf(", ", at, StringComparison.Ordinal)));
        if (index > 0 && dates.Instead.IsMatch(text[mentions[index - 1].End..at])) from = Math.Max(from, at);
        var to = text.IndexOfAny([',', ';', '!'], at);
        var stop = text.IndexOf(". ", Math.Min(text.Length, mentions[index].End), StringComparison.Ordinal);
        if (stop >= 0 && (to < 0 || stop < to)) to = stop;
        return dates.Cancelled.IsMatch(text[Math.Max(0, from)..(to < 0 ? text.Length : to)]);
    }

    /// <summary>The words that belong to a date: its sentence up to the next date, and the next sentence when it has no date of its own.</summary>
    private static (int From, int To) Window(string text, List<DateMention> mentions, int index)
    {
        var before = index == 0 ? 0 : mentions[index - 1].End;
        var from = index == 0 ? 0 : mentions[index].Start;
        foreach (Match end in SentenceEnd().Matches(text))
            if (end.Index >= before && end.Index + end.Length <= mentions[index].Start) from = end.Index + end.Length;
        var to = index + 1 < mentions.Count ? mentions[index + 1].Start : text.Length;
        if (index + 1 < mentions.Count)
            foreach (Match end in SentenceEnd().Matches(text))
                if (end.Index >= mentions[index].End && end.Index < to) to = LastEnd(text, mentions[index].End, to);
        return (from, to);
    }

    private static int LastEnd(string text, int from, int to)
    {
        var end = from;
        foreach (Match match in SentenceEnd().Matches(text)) if (match.Index >= from && match.Index < to) end = match.Index;
        return end;
    }

    /// <summary>The words of a date, with those that stand right before it after a word that joins: "på museet och digitalt den 19 februari".</summary>
    private static string Around(string text, List<DateMention> mentions, int index)
    {
        var (from, to) = Window(text, mentions, index);
        var before = "";
        if (index > 0 && Window(text, mentions, index - 1) is var former && former.To == mentions[index].Start && Turned(text[mentions[index - 1].End..former.To]) is > 0 and var own) before = text[(former.To - own)..former.To];
        if (index + 1 < mentions.Count && to == mentions[index + 1].Start && Turned(text[mentions[index].End..to]) is > 0 and var next) to -= next;
        return before + Joint().Replace(text[from..to], "");
    }

    /// <summary>The length of the words for where or how that stand between a joining word and the next date.</summary>
    private static int Turned(string between) =>
        Turn().Match(between) is { Success: true } turn && Languages.All.Any(w => w.Head.Digital.IsMatch(turn.Groups["how"].Value) || w.Head.InPerson.IsMatch(turn.Groups["how"].Value) || w.Head.PlacePhrase.IsMatch(turn.Groups["how"].Value)) ? turn.Groups["how"].Length : 0;

    [GeneratedRegex(@"(?:[,;]|\b(?:och|samt|and|därefter|sedan|then))\s(?<how>(?:[^.;:]{0,40}, )?[^.,;:\d]{4,40}\s(?:den|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: den)?|on|in|the|on the|on \p{L}+day)\s)$", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:till|until|to)\s(?:\p{L}+\.?\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex ToThen();

    [GeneratedRegex(@"^\s*(?:till|to)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<!\b(?:kl|nr|d|v|ca|St|Dr))[.!?]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Nothing but a word that joins two dates.</summary>
    [GeneratedRegex(@"(?:(?<=.)[\s,;·]*\b(?:och|samt|and|or|eller|resp\.?|respektive)\s*(?:(?:den|on|the)\s)?$)|^\s*(?:,|och|samt|and|&|resp\.?|respektive)\s*(?:den\s|the\s|\p{L}{2,9}dag(?:en)?\s(?:den\s)?|\p{L}{3,6}day,?\s|\p{L}{2,4}\.?\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    private void Add(Passage passage, int offset, string text, DateMention mention, (int From, int To) window, MeetingForm? form)
    {
        var due = Dating.Due(mention, text.Substring(mention.Start, mention.Length), draft.MeetingOn, null);
        if (due.ToIso() is not { } iso || due.Date <= draft.MeetingOn) return;
        if (draft.NextMeetings.Find(m => m.On.ToIso() == iso) is { } told)
        {
            if (told.Form is not null || form is null) return;
            draft.NextMeetings.Remove(told);
        }
        var around = text[window.From..window.To];
        var span = Trimmed(passage, offset + window.From, offset + window.To);
        draft.NextMeetings.Add(new FoundNextMeeting(due, form, MeetingForms.Place(around, passage.Words), Time(around, passage.Words))
        {
            Spans = [span], Inferred = Inferred(mention, due.Text, iso, form),
        });
    }

    private static SourceSpan Trimmed(Passage passage, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(passage.Text[end - 1])) end--;
        while (start < end && !char.IsLetterOrDigit(passage.Text[start])) start++;
        return passage.At(start, end - start);
    }

    private static List<string> Inferred(DateMention mention, string? written, string iso, MeetingForm? form)
    {
        var inferred = new List<string>();
        if (mention.Year is null) inferred.Add("year");
        if (written != iso) inferred.Add("date");
        if (form is not null) inferred.Add("form");
        return inferred;
    }

    private static TimeOnly? Time(string around, Vocabulary words)
    {
        var time = words.Head.Time.Match(around);
        var digits = new string([.. time.Value.SkipWhile(c => !char.IsDigit(c)).TakeWhile(c => char.IsDigit(c) || c is '.' or ':')]).Trim('.', ':').Split('.', ':');
        if (!time.Success || !int.TryParse(digits[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23) return null;
        return new TimeOnly(hour, digits.Length > 1 && int.TryParse(digits[1], out var minute) && minute < 60 ? minute : 0);
    }
}
