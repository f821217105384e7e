using System.Globalization;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Announced meetings of the same body.</summary>
internal sealed class NextMeetingRecogniser(Draft draft)
{
    private const int Longest = 400;

    public static void Run(Draft draft)
    {
        var recogniser = new NextMeetingRecogniser(draft);
        foreach (var passage in draft.Passages) recogniser.Read(passage);
        draft.NextMeetings.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    private void Read(Passage passage)
    {
        if (passage.Text.Length > Longest || passage.Kind == PassageKind.Row && passage.Section.Label != Label.NextMeeting && !IsHeaded(passage)) return;
        var labelled = Labelled.In(passage.Text);
        if (passage.Kind == PassageKind.Row && IsHeaded(passage)) Take(passage, Value(passage), passage.Text.Length);
        else if (labelled.Label == Label.NextMeeting) Take(passage, labelled.ValueStart, passage.Text.Length);
        else if (passage.Section.Label == Label.NextMeeting && !draft.Head.Contains(passage)) Take(passage, 0, passage.Text.Length);
        else foreach (var sentence in passage.Sentences) Announced(passage, sentence);
    }

    /// <summary>A row whose first words, after any number, say that it holds the next meetings.</summary>
    private static bool IsHeaded(Passage row) => Heading(row) >= 0;

    private static int Heading(Passage row)
    {
        for (var i = 0; i < Math.Min(2, row.Cells.Count); i++)
        {
            var cell = row.Cell(i);
            if (Languages.LabelOf(cell[LineMark.Of(cell).Length..].TrimEnd(':', ' ')) == Label.NextMeeting) return i;
        }
        return -1;
    }

    private static int Value(Passage row) => row.Cells[Heading(row)].End - row.Span.Start;

    /// <summary>A sentence whose subject is the next meeting, or a bare "Möte 29 augusti".</summary>
    private void Announced(Passage passage, Sentence sentence)
    {
        if (draft.Head.Contains(passage)) return;
        if (sentence.Words.Matters.NextMeeting.Match(sentence.Text) is not { Success: true } match) return;
        var start = sentence.Span.Start - passage.Span.Start;
        Take(passage, start + match.Index, start + sentence.Text.Length);
    }

    private void Take(Passage passage, int start, int end)
    {
        var text = passage.Text[start..end];
        var mentions = DateScanner.Scan(text, passage.Words.Dates).Where(m => m.Precision is DuePrecision.Day or DuePrecision.Month).ToList();
        mentions.RemoveAll(m => passage.Words.Dates.MovedFrom.IsMatch(text[..m.Start]) || IsCancelled(passage, start + m.Start));
        if (passage.Words.Dates.Moved.Match(text) is { Success: true } moved && mentions.FindLastIndex(m => m.Start < moved.Index) is var gone and >= 0 && mentions.Count > gone + 1) mentions.RemoveAt(gone);
        mentions.RemoveAll(m => m.Precision == DuePrecision.Month && m.Length > "september 2026".Length || m.Precision == DuePrecision.Month && text.AsSpan(m.Start, m.Length).EndsWith("mötet", StringComparison.OrdinalIgnoreCase));
        for (var i = mentions.Count - 2; i >= 0; i--)
            if (passage.Words.Dates.Replaced.IsMatch(text[mentions[i].End..mentions[i + 1].Start]) || mentions[i + 1].Start - mentions[i].End < 60 && passage.Words.Dates.Instead.IsMatch(text[mentions[i].End..mentions[i + 1].Start])) mentions.RemoveAt(i);
        for (var i = 0; i < mentions.Count; i++)
        {
            var stop = i + 1 < mentions.Count ? mentions[i + 1].Start : text.Length;
            Add(passage, start, text, mentions[i], stop, mentions.Count > 1 && i > 0 ? mentions[i].Start : 0);
        }
    }

    /// <summary>"Träffen 31 oktober utgår": the clause of the date says that there will be none.</summary>
    private static bool IsCancelled(Passage passage, int at)
    {
        var text = passage.Text;
        var from = Math.Max(text.LastIndexOf(". ", at, StringComparison.Ordinal), Math.Max(text.LastIndexOf(';', at), text.LastIndexOf(", ", at, StringComparison.Ordinal)));
        var to = text.IndexOfAny([',', ';', '!'], at);
        var stop = text.IndexOf(". ", at, StringComparison.Ordinal);
        if (stop >= 0 && (to < 0 || stop < to)) to = stop;
        return passage.Words.Dates.Cancelled.IsMatch(text[Math.Max(0, from)..(to < 0 ? text.Length : to)]);
    }

    private void Add(Passage passage, int offset, string text, DateMention mention, int stop, int from)
    {
        var due = Dating.Due(mention, text.Substring(mention.Start, mention.Length), draft.MeetingOn, null);
        if (due.ToIso() is not { } iso || due.Date <= draft.MeetingOn || draft.NextMeetings.Exists(m => m.On.ToIso() == iso)) return;
        var around = text[from..stop];
        var form = Form(passage, around);
        var span = Trimmed(passage, offset + from, offset + stop);
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
        var physical = head.Place.IsMatch(around) || head.PlacePhrase.IsMatch(around) || (!digital && Remainder(around, passage.Words));
        if (head.SamePlace.IsMatch(around)) return draft.Online?.Value switch { true => MeetingForm.Digital, false => MeetingForm.Physical, null => null };
        if (digital) return physical && Place(around, passage.Words) is { } p && !head.Digital.IsMatch(p) ? MeetingForm.Hybrid : MeetingForm.Digital;
        return physical || Place(around, passage.Words) is not null ? MeetingForm.Physical : null;
    }

    /// <summary>A name left beside the date: "14 maj 17:15, Kajutan".</summary>
    private static bool Remainder(string around, Vocabulary words)
    {
        var last = Head.PlacePieces.In(around, 0, around.Length, words).LastOrDefault();
        return last.To > last.From + 2 && last.From > 8 && char.IsUpper(around[last.From]) && !around[last.From..last.To].Contains('.') && last.To - last.From < 40;
    }

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
