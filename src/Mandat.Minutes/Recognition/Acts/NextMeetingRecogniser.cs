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

    private void Read(Passage passage)
    {
        if (passage.Kind == PassageKind.Row && passage.Section.Label != Label.NextMeeting && !IsHeaded(passage)) return;
        if (passage.Text.Length > Longest && passage.Section.Label != Label.NextMeeting && passage.Sentences.Count < 2) return;
        var labelled = Labelled.In(passage.Text);
        if (passage.Kind == PassageKind.Row && IsHeaded(passage)) Take(passage, Value(passage), passage.Text.Length);
        else if (labelled.Label == Label.NextMeeting) Take(passage, labelled.ValueStart, passage.Text.Length);
        else if (passage.Section.Label == Label.NextMeeting && (passage.IsToDo || !passage.IsHeading && labelled.Label is Label.Attachments or Label.Actions or Label.Reference or Label.Signature or Label.Adjuster or Label.Secretary or Label.Due)) return;
        else if (passage.Section.Label == Label.NextMeeting && !draft.Head.Contains(passage)) Take(passage, 0, passage.Text.Length);
        else if (labelled.Label == Label.Date && IsLast(passage)) Take(passage, labelled.ValueStart, passage.Text.Length);
        else
        {
            var isGoing = false;
            foreach (var sentence in passage.Sentences)
                isGoing = Announced(passage, sentence) || isGoing && GoesOn(passage, sentence);
        }
    }

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
        mentions.RemoveAll(m => m.Precision == DuePrecision.Month && (m.Length > LongestMonth || IsNamedAfter(text, m)));
        for (var i = mentions.Count - 2; i >= 0; i--)
            if (IsReplaced(text, mentions[i].End, mentions[i + 1].Start, dates)) mentions.RemoveAt(i);
        var forms = mentions.Select((m, i) => Form(passage, Around(text, mentions, i))).ToList();
        for (var i = forms.Count - 2; i >= 0; i--)
            if (forms[i] is null && (Joint().IsMatch(text[mentions[i].End..mentions[i + 1].Start]) || passage.Words.Matters.AllOf.IsMatch(text[mentions[^1].End..]))) forms[i] = forms[i + 1];
        for (var i = 0; i < mentions.Count; i++) Add(passage, start, text, mentions[i], Window(text, mentions, i), forms[i]);
    }

    /// <summary>Days and months, and the day that is told apart from its month: "oktobermötet den 10:e".</summary>
    private static List<DateMention> Mentions(string text, DateWords dates)
    {
        var mentions = DateScanner.Scan(text, dates).Where(m => m.Precision is DuePrecision.Day or DuePrecision.Month).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Precision != DuePrecision.Month) continue;
            var stop = Math.Min(i + 1 < mentions.Count ? mentions[i + 1].Start : text.Length, mentions[i].End + Nearby);
            if (dates.DayAlone.Match(text[mentions[i].End..stop]) is { Success: true } day && int.TryParse(day.Groups["d"].ValueSpan, out var number) && number is > 0 and < 29)
                mentions[i] = mentions[i] with { Precision = DuePrecision.Day, Day = number, Length = mentions[i].Length + day.Index + day.Length };
        }
        return mentions;
    }

    /// <summary>"septembermötet": the meeting is called so, the month is told nowhere else.</summary>
    private static bool IsNamedAfter(string text, DateMention month) => MeetingEnding().IsMatch(text.Substring(month.Start, month.Length));

    [GeneratedRegex("(?:mötet|sammanträdet|träffen|rådet)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MeetingEnding();

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
        var stop = text.IndexOf(". ", at, StringComparison.Ordinal);
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

    private static string Around(string text, List<DateMention> mentions, int index)
    {
        var (from, to) = Window(text, mentions, index);
        return Joint().Replace(text[from..to], "");
    }

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
        if (due.ToIso() is not { } iso || due.Date <= draft.MeetingOn || draft.NextMeetings.Exists(m => m.On.ToIso() == iso)) return;
        var around = text[window.From..window.To];
        var span = Trimmed(passage, offset + window.From, offset + window.To);
        draft.NextMeetings.Add(new FoundNextMeeting(due, form, Place(around, passage.Words), Time(around, passage.Words))
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

    private MeetingForm? Form(Passage passage, string around)
    {
        var head = passage.Words.Head;
        var digital = Languages.All.Any(w => w.Head.Digital.IsMatch(around));
        if (digital && Languages.All.Any(w => w.Head.Hybrid.IsMatch(around))) return MeetingForm.Hybrid;
        var physical = head.InPerson.IsMatch(around) || head.Place.IsMatch(around) || head.PlacePhrase.IsMatch(around) || (!digital && Remainder(around, passage.Words));
        if (head.SamePlace.IsMatch(around)) return draft.Online?.Value switch { true => MeetingForm.Digital, false => MeetingForm.Physical, null => null };
        if (digital) return physical && Place(around, passage.Words) is { } p && !head.Digital.IsMatch(p) ? MeetingForm.Hybrid : MeetingForm.Digital;
        return physical || Place(around, passage.Words) is not null ? MeetingForm.Physical : null;
    }

    /// <summary>A name left beside the date: "14 maj 17:15, Kajutan".</summary>
    private static bool Remainder(string around, Vocabulary words)
    {
        var last = Head.PlacePieces.In(around, 0, around.Length, words).LastOrDefault();
        return last.To > last.From + 2 && last.From > 4 && (char.IsUpper(around[last.From]) || IsAfterTime(around, last.From, words)) && !around[last.From..last.To].Contains('.') && last.To - last.From < 40;
    }

    /// <summary>"10.30, trading hut": a few words right after the time, that are no remark on the meeting.</summary>
    private static bool IsAfterTime(string around, int from, Vocabulary words) =>
        around[..from].TrimEnd() is [.., ','] before && words.Head.Time.Match(before[..^1]) is { Success: true } time && time.Index + time.Length >= before.Length - 1 && around.AsSpan(from).Count(' ') < 4 && !words.Head.MeetingWord.IsMatch(around[from..]) && !words.Head.MeetingRemark.IsMatch(around[from..]);

    private static string? Place(string around, Vocabulary words)
    {
        foreach (var (from, to) in Head.PlacePieces.In(around, 0, around.Length, words))
        {
            var piece = around[from..to];
            if (words.Head.Place.IsMatch(piece) && piece.Length < 60 && !words.Head.MeetingWord.IsMatch(piece)) return Plain.Folded(piece);
        }
        return null;
    }

    private static TimeOnly? Time(string around, Vocabulary words)
    {
        var time = words.Head.Time.Match(around);
        var digits = new string([.. time.Value.SkipWhile(c => !char.IsDigit(c)).TakeWhile(c => char.IsDigit(c) || c is '.' or ':')]).Trim('.', ':').Split('.', ':');
        if (!time.Success || !int.TryParse(digits[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23) return null;
        return new TimeOnly(hour, digits.Length > 1 && int.TryParse(digits[1], out var minute) && minute < 60 ? minute : 0);
    }
}
