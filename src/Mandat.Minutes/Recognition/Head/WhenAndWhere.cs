using System.Globalization;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>Day, time and place of the meeting, and whether it was digital.</summary>
internal static class WhenAndWhere
{
    private const int Deepest = 30;
    private const int Opening = 8;
    private const int OpeningSentences = 8;

    public static void Run(Draft draft, IReadOnlyList<Passage> lines)
    {
        Passage? dateLine = null;
        foreach (var (passage, label, start) in Values(draft))
        {
            if (label == Label.Date || label == Label.Place) draft.Date ??= Day(draft, passage, start);
            if (label == Label.Date || label == Label.Place) draft.StartsAt ??= Start(draft, passage, start);
            if (label == Label.Place) draft.Place ??= PlaceOf(draft, passage, start);
            else if (label == Label.Date) dateLine ??= passage;
            draft.Head.Add(passage);
        }
        if (dateLine is not null) draft.Place ??= Loose(draft, dateLine);
        foreach (var line in lines) draft.Date ??= Day(draft, line, 0);
        foreach (var line in lines) draft.StartsAt ??= Start(draft, line, 0);
        foreach (var passage in draft.Passages.Take(Deepest)) draft.Date ??= Day(draft, passage, 0);
        if (draft.Date is { } written && draft.Passages.Take(Opening).Any(p => p.Words.Dates.Yesterday.IsMatch(p.Text)))
            draft.Date = written with { Value = written.Value.AddDays(-1), Inferred = ["date"] };
        foreach (var line in lines.Reverse()) draft.Place ??= Loose(draft, line);
        foreach (var sentence in draft.Sentences.Take(OpeningSentences)) draft.Place ??= Met(draft, sentence);
        draft.Online = IsOnline(draft);
    }

    private static IEnumerable<(Passage Passage, Label Label, int Start)> Values(Draft draft)
    {
        var count = Math.Min(draft.Passages.Count, Deepest);
        for (var i = 0; i < count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.Kind == PassageKind.Row && passage.Cells.Count > 1)
            {
                var label = Languages.LabelOf(passage.Cell(0).TrimEnd(':', ' '));
                if (IsWanted(label)) yield return (passage, label, passage.Cells[1].Start - passage.Span.Start);
                continue;
            }
            var labelled = Labelled.In(passage.Text);
            if (IsWanted(labelled.Label) && labelled.ValueStart < passage.Text.Length) yield return (passage, labelled.Label, labelled.ValueStart);
            else if (i + 1 < count && IsWanted(Languages.LabelOf(passage.Text.TrimEnd(':', ' ')))) yield return (draft.Passages[i + 1], Languages.LabelOf(passage.Text.TrimEnd(':', ' ')), 0);
        }
    }

    private static bool IsWanted(Label label) => label is Label.Date or Label.Place or Label.Form;

    private static FoundValue<DateOnly>? Day(Draft draft, Passage passage, int start)
    {
        var text = passage.Text[start..];
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        foreach (var words in new[] { draft.Words, Languages.All[0], Languages.All[1] }.Distinct())
            foreach (var mention in DateScanner.Scan(text, words.Dates))
                if (mention is { IsDay: true, Year: not null } && Dating.Day(mention, null) is { } day)
                    return new FoundValue<DateOnly>(day) { Spans = [passage.At(start + mention.Start, mention.Length)], Inferred = Iso(day) == text.Substring(mention.Start, mention.Length) ? [] : ["date"] };
        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static FoundValue<TimeOnly>? Start(Draft draft, Passage passage, int start)
    {
        var time = draft.Words.Head.Time.Match(passage.Text, start);
        if (!time.Success) return null;
        var digits = time.Value.AsSpan().Trim("klockanKL. ").ToString().Replace('.', ':').Split([':', '-', '–', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (digits.Length == 0 || !int.TryParse(digits[0], out var hour) || hour > 23) return null;
        var minute = digits.Length > 1 && time.Value.AsSpan().ContainsAny(".:") && int.TryParse(digits[1], out var m) && m < 60 ? m : 0;
        return new FoundValue<TimeOnly>(new TimeOnly(hour, minute)) { Spans = [passage.At(time)], Inferred = ["startsAt"] };
    }

    /// <summary>The value without dates and times at its edges.</summary>
    private static FoundValue<string>? PlaceOf(Draft draft, Passage passage, int start)
    {
        var end = passage.Kind == PassageKind.Row ? passage.Cells[1].End - passage.Span.Start : passage.Text.Length;
        foreach (var (from, to) in PlacePieces.In(passage.Text, start, end, draft.Words))
        {
            var span = passage.At(from, to - from);
            return new FoundValue<string>(draft.At(span)) { Spans = [span] };
        }
        return null;
    }

    /// <summary>A place in the lines of the title: "Mötesanteckningar 2025-03-18, Zoom".</summary>
    private static FoundValue<string>? Loose(Draft draft, Passage line)
    {
        var head = draft.Words.Head;
        foreach (var (from, to) in PlacePieces.In(line.Text, 0, line.Text.Length, draft.Words))
        {
            var piece = line.Text[from..to];
            if (head.DocumentType.IsMatch(piece) || head.MeetingWord.IsMatch(piece) || piece.Length > 60) continue;
            if (!head.Place.IsMatch(piece) && !head.Digital.IsMatch(piece) && !head.PlacePhrase.IsMatch(line.Text[Math.Max(0, from - 3)..to])) continue;
            var span = line.At(from, to - from);
            return new FoundValue<string>(draft.At(span)) { Spans = [span] };
        }
        return null;
    }

    /// <summary>"Vi träffades i X".</summary>
    private static FoundValue<string>? Met(Draft draft, Sentence sentence)
    {
        var match = sentence.Words.Head.MetAt.Match(sentence.Text);
        if (!match.Success) return null;
        foreach (var (from, to) in PlacePieces.In(sentence.Text, match.Groups["place"].Index, match.Groups["place"].Index + match.Groups["place"].Length, sentence.Words))
            return new FoundValue<string>(draft.At(sentence.At(from, to - from))) { Spans = [sentence.At(from, to - from)] };
        return null;
    }

    private static FoundValue<bool>? IsOnline(Draft draft)
    {
        var spans = new List<SourceSpan>();
        if (draft.Place is { } place) spans.AddRange(place.Spans);
        foreach (var (passage, label, start) in Values(draft).Where(v => v.Label is Label.Form or Label.Place or Label.Date))
            spans.Add(passage.At(start, passage.Text.Length - start));
        if (draft.Title is { } title) spans.AddRange(title.Spans);
        foreach (var passage in draft.Head.OrderBy(p => p.Index)) spans.Add(passage.Span);
        foreach (var span in spans)
            if (Languages.All.Any(w => w.Head.Digital.IsMatch(draft.At(span))))
                return new FoundValue<bool>(true) { Spans = [span], Inferred = ["online"] };
        return draft.Place is { } physical ? new FoundValue<bool>(false) { Spans = physical.Spans, Inferred = ["online"] } : null;
    }
}
