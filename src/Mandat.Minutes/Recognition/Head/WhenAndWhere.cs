using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>Day, time and place of the meeting, and whether it was digital.</summary>
internal static partial class WhenAndWhere
{
    private const int Deepest = 30;
    private const int Opening = 8;
    private const int OpeningSentences = 12;

    public static void Run(Draft draft, IReadOnlyList<Passage> lines)
    {
        Passage? dateLine = null;
        foreach (var (passage, label, start, end) in Values(draft))
        {
            if (label == Label.Date || label == Label.Place) draft.Date ??= Day(draft, passage, start);
            if (label == Label.Date || label == Label.Place) draft.StartsAt ??= Start(draft, passage, start);
            if (label == Label.Place) draft.Place ??= PlaceOf(draft, passage, start, end);
            else if (label == Label.Date) dateLine ??= passage;
            else if (label == Label.Form) draft.Place ??= draft.Words.Head.Place.IsMatch(passage.Text[start..]) ? PlaceOf(draft, passage, start, end) : Platform(passage);
            draft.Head.Add(passage);
        }
        if (dateLine is not null) draft.Place ??= Loose(draft, dateLine);
        foreach (var line in lines) draft.Date ??= Day(draft, line, 0);
        foreach (var line in lines) draft.StartsAt ??= Start(draft, line, 0);
        draft.Date = Taken(draft) ?? draft.Date;
        foreach (var line in lines) draft.Date ??= WithoutYear(draft, line);
        foreach (var passage in draft.Passages.Take(Deepest)) draft.Date ??= Day(draft, passage, 0);
        foreach (var passage in draft.Passages.Take(Opening)) draft.Date ??= WithoutYear(draft, passage);
        if (draft.Date is { } written && DaysBefore(draft, written.Value) is > 0 and var days)
            draft.Date = written with { Value = written.Value.AddDays(-days), Inferred = ["date"] };
        foreach (var sentence in lines.SelectMany(l => l.Sentences)) draft.Place ??= MeetingPlace.Met(draft, sentence, false);
        foreach (var passage in draft.Passages.Take(Opening)) draft.Place ??= MeetingPlace.Alone(draft, passage);
        foreach (var line in lines.OrderByDescending(l => HasDay(draft, l) || HasTime(draft, l))) draft.Place ??= Loose(draft, line);
        foreach (var orPlatform in new[] { false, true })
            foreach (var sentence in draft.Sentences.Take(OpeningSentences)) draft.Place ??= MeetingPlace.Met(draft, sentence, orPlatform);
        foreach (var line in lines) draft.Place ??= Platform(line);
        foreach (var sentence in draft.Sentences.Take(OpeningSentences))
            if (sentence.Words.Head.MeetingWord.IsMatch(sentence.Text)) draft.Place ??= Platform(sentence.Passage);
        draft.Online = IsOnline(draft);
    }

    private static IEnumerable<(Passage Passage, Label Label, int Start, int End)> Values(Draft draft)
    {
        var count = Math.Min(draft.Passages.Count, Deepest);
        for (var i = 0; i < count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.Kind == PassageKind.Row && passage.Cells.Count > 1)
            {
                foreach (var value in InCells(passage)) yield return value;
                continue;
            }
            var labelled = Labelled.In(passage.Text);
            if (IsWanted(labelled.Label) && labelled.ValueStart < passage.Text.Length) yield return (passage, labelled.Label, labelled.ValueStart, passage.Text.Length);
            else if (i + 1 < count && IsWanted(Languages.LabelOf(passage.Text.TrimEnd(':', ' ')))) yield return (draft.Passages[i + 1], Languages.LabelOf(passage.Text.TrimEnd(':', ' ')), 0, draft.Passages[i + 1].Text.Length);
        }
    }

    /// <summary>A label in the first cell and its value in the next that holds anything; or labels with their values in the cells.</summary>
    private static IEnumerable<(Passage Passage, Label Label, int Start, int End)> InCells(Passage row)
    {
        var label = Languages.LabelOf(row.Cell(0).TrimEnd(':', ' '));
        var filled = Enumerable.Range(1, row.Cells.Count - 1).FirstOrDefault(i => !string.IsNullOrWhiteSpace(row.Cell(i)), 1);
        if (IsWanted(label)) yield return (row, label, row.Cells[filled].Start - row.Span.Start, row.Cells[filled].End - row.Span.Start);
        else
            for (var i = 0; i < row.Cells.Count; i++)
                if (Labelled.In(row.Cell(i)) is var inside && IsWanted(inside.Label) && inside.ValueStart < row.Cell(i).Length)
                    yield return (row, inside.Label, row.Cells[i].Start - row.Span.Start + inside.ValueStart, row.Cells[i].End - row.Span.Start);
    }

    private static bool IsWanted(Label label) => label is Label.Date or Label.Place or Label.Form;

    private static FoundValue<DateOnly>? Day(Draft draft, Passage passage, int start)
    {
        var text = passage.Text[start..];
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        foreach (var words in new[] { draft.Words, Languages.All[0], Languages.All[1] }.Distinct())
            foreach (var mention in DateScanner.Scan(text, words.Dates))
                if (mention is { IsDay: true, Year: not null } && Dating.Day(FirstDay(text, mention), null) is { } day)
                    return new FoundValue<DateOnly>(day) { Spans = [passage.At(start + mention.Start, mention.Length)], Inferred = Iso(day) == text.Substring(mention.Start, mention.Length) ? [] : ["date"] };
        return null;
    }

    /// <summary>"21–22 May 2025": the meeting began on the first day.</summary>
    private static DateMention FirstDay(string text, DateMention mention) =>
        FirstOfTwo().Match(text[..mention.Start]) is { Success: true } first && int.TryParse(first.Groups["d"].ValueSpan, out var day) && day > 0 && day < mention.Day ? mention with { Day = day } : mention;

    [GeneratedRegex(@"(?<![\d/.:-])(?<d>\d{1,2})(?::[ea])?\s?(?:[-–]|och|and)\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfTwo();

    /// <summary>A decision without a meeting is of the day that the text gives for it.</summary>
    private static FoundValue<DateOnly>? Taken(Draft draft)
    {
        foreach (var sentence in draft.Sentences)
            if (sentence.Words.Head.TakenOn.Match(sentence.Text) is { Success: true } match && DateScanner.Scan(sentence.Text[match.Index..], sentence.Words.Dates).Find(m => m is { IsDay: true, Year: not null }) is { } mention && Dating.Day(mention, null) is { } day)
                return new FoundValue<DateOnly>(day) { Spans = [sentence.At(match.Index + mention.Start, mention.Length)], Inferred = ["date"] };
        return null;
    }

    /// <summary>"den 8 april" under a title with "2/2025": the only year that the head names.</summary>
    private static FoundValue<DateOnly>? WithoutYear(Draft draft, Passage line)
    {
        var years = draft.Passages.Take(Opening).SelectMany(p => Year().Matches(p.Text)).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        if (years is not [var year]) return null;
        foreach (var mention in DateScanner.Scan(line.Text, draft.Words.Dates))
            if (mention is { IsDay: true, Year: null } && Dating.Day(mention with { Year = year }, null) is { } day)
                return new FoundValue<DateOnly>(day) { Spans = [line.At(mention.Start, mention.Length)], Inferred = ["date", "year"] };
        return null;
    }

    /// <summary>How many days before the day of a message the meeting was that it tells of: "i går", "i torsdags".</summary>
    private static int DaysBefore(Draft draft, DateOnly written)
    {
        foreach (var sentence in draft.Sentences.Take(OpeningSentences))
        {
            var dates = sentence.Words.Dates;
            if (!IsOfMeeting(sentence) || DateScanner.Scan(sentence.Text, dates).Exists(m => m.IsDay)) continue;
            if (dates.Yesterday.IsMatch(sentence.Text)) return 1;
            if (dates.LastWeekday.Match(sentence.Text) is { Success: true } last && dates.Weekdays.ToList().FindIndex(d => last.Groups["wd"].Value.StartsWith(d, StringComparison.OrdinalIgnoreCase)) is var weekday and >= 0)
                return (((int)written.DayOfWeek + 6) % 7 - weekday + 6) % 7 + 1;
        }
        return 0;
    }

    private static bool IsOfMeeting(Sentence sentence) =>
        sentence.Words.Head.MeetingWord.IsMatch(sentence.Text) || sentence.Words.Head.MetAt.IsMatch(sentence.Text) || Labelled.In(sentence.Text).Label == Label.Title || sentence.Passage.IsHeading || sentence.Words.Head.Thanks.IsMatch(sentence.Text);

    [GeneratedRegex(@"(?<!\d)20[1-4][0-9](?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

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

    /// <summary>A name of its own at the end of the line of the day: "5 november kl 8:15, Magasinet".</summary>
    private static bool IsAfterDay(Draft draft, Passage line, int from, string piece) =>
        from > 8 && (char.IsUpper(piece[0]) || line.Text[Math.Max(0, from - 2)] == ',' && piece.Length > 4 && !draft.Words.Head.MeetingRemark.IsMatch(piece) && draft.Words.Head.Inside.IsMatch(piece)) && piece.AsSpan().Count(' ') < 3 && !piece.AsSpan().ContainsAnyInRange('0', '9') && line.Text[Math.Max(0, from - 2)] is ',' or '|' or '/' or '·'
        && DateScanner.Scan(line.Text[..from], draft.Words.Dates).Exists(m => m.IsDay);

    /// <summary>The first line, or what names the document or the body.</summary>
    private static bool IsName(Draft draft, Passage line) => line.Index == 0 || draft.Title?.Spans[0].Start == line.Span.Start || draft.Body?.Spans[0].Start == line.Span.Start;

    private static bool HasDay(Draft draft, Passage line) => line.Text.AsSpan().ContainsAnyInRange('0', '9') && DateScanner.Scan(line.Text, draft.Words.Dates).Exists(m => m.IsDay);

    /// <summary>"Teams-avstämning": the platform is the place.</summary>
    private static FoundValue<string>? Platform(Passage line) =>
        PlatformName().Match(line.Text) is { Success: true } name ? new FoundValue<string>(name.Value) { Spans = [line.At(name.Index, name.Length)] } : null;

    [GeneratedRegex(@"\b(?:Teams|Zoom|Skype|Webex|Google Meet|Meet|FaceTime|[Vv]ideo(?:möte|konferens|konferensen|mötet))\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlatformName();

    private static bool HasTime(Draft draft, Passage line) => draft.Words.Head.Time.IsMatch(line.Text);

    /// <summary>The value without dates and times at its edges.</summary>
    private static FoundValue<string>? PlaceOf(Draft draft, Passage passage, int start, int end)
    {
        foreach (var (from, to) in PlacePieces.In(passage.Text, start, end, draft.Words))
        {
            var piece = MeetingPlace.Core(passage.Text, from, to, draft.Words);
            if (piece.To - piece.From < 8 && (draft.Words.Head.DateFiller.IsMatch(passage.Text[piece.From..piece.To]) || !passage.Text[piece.From..piece.To].Any(char.IsLetter))) continue;
            var span = passage.At(piece.From, piece.To - piece.From);
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
            var near = MeetingPlace.Core(line.Text, from, to, draft.Words);
            var piece = near.To > near.From + 2 ? line.Text[near.From..near.To] : line.Text[from..to];
            if (from <= 1 && to >= line.Text.TrimEnd().Length - 1 && IsName(draft, line)) continue;
            if (MeetingPlace.IsPlatform(piece, draft.Words)) return new FoundValue<string>(piece) { Spans = [line.At(near.From, near.To - near.From)] };
            if (head.DocumentType.IsMatch(piece) || head.MeetingWord.IsMatch(piece) || head.BodyWord.IsMatch(piece) && !head.Digital.IsMatch(piece) || piece.Length > 60) continue;
            if (!head.Place.IsMatch(piece) && !head.Digital.IsMatch(piece) && !IsAfterDay(draft, line, from, piece) && !head.PlacePhrase.IsMatch(line.Text[Math.Max(0, from - 3)..to])) continue;
            var span = near.To > near.From + 2 ? line.At(near.From, near.To - near.From) : line.At(from, to - from);
            return new FoundValue<string>(draft.At(span)) { Spans = [span] };
        }
        return null;
    }

    [GeneratedRegex(@"(?:juster|signer|underteckn|underskri|godkän|signed|adjusted|approved)\p{L}*\s(?:\p{L}+\s){0,2}(?:digital|elektron|electron)|(?:digital|elektron)\p{L}*\s(?:juster|signer|underskri|sign)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    private static FoundValue<bool>? IsOnline(Draft draft)
    {
        var spans = new List<SourceSpan>();
        if (draft.Place is { } place) spans.AddRange(place.Spans);
        foreach (var (passage, _, start, end) in Values(draft))
            spans.Add(passage.At(start, end - start));
        if (draft.Place is { } at && draft.Sentences.Take(OpeningSentences).FirstOrDefault(s => s.Span.Start <= at.Spans[0].Start && s.Span.End >= at.Spans[0].End) is { } told) spans.Add(told.Span);
        if (draft.Title is { } title) spans.AddRange(title.Spans);
        foreach (var passage in draft.Head.OrderBy(p => p.Index)) spans.Add(passage.Span);
        foreach (var span in spans)
            if (draft.At(span) is var text && Languages.All.Any(w => w.Head.Digital.IsMatch(text)) && !Signed().IsMatch(text))
                return new FoundValue<bool>(true) { Spans = [span], Inferred = ["online"] };
        return draft.Place is { } physical ? new FoundValue<bool>(false) { Spans = physical.Spans, Inferred = ["online"] } : null;
    }
}
