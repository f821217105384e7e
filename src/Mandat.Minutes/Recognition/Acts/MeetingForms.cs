using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Head;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Whether a meeting to come is digital, in a place or both, by the words around its date.</summary>
internal sealed partial class MeetingForms(Draft draft)
{
    private const int LongestPlace = 60;
    private const int LongestName = 40;

    public MeetingForm? Of(Passage passage, string around)
    {
        var words = passage.Words;
        var head = words.Head;
        around = NotYet().Replace(around, "");
        var digital = Languages.All.Any(w => w.Head.Digital.IsMatch(around));
        if (digital && Languages.All.Any(w => w.Head.Hybrid.IsMatch(around))) return MeetingForm.Hybrid;
        var bare = digital ? Bare(around) : around;
        var inPlace = head.Place.IsMatch(bare) || head.PlacePhrase.IsMatch(bare);
        if (head.SamePlace.IsMatch(around)) return Same();
        if (digital) return (inPlace || head.InPerson.IsMatch(around)) && PlaceOrPhrase(bare, words) ? MeetingForm.Hybrid : MeetingForm.Digital;
        return inPlace || head.InPerson.IsMatch(around) || Remainder(around, words) || Place(around, words) is not null ? MeetingForm.Physical : null;
    }

    /// <summary>As this meeting: in a place and by link when its place tells both.</summary>
    private MeetingForm? Same()
    {
        if (draft.Online is not { } online) return null;
        if (!online.Value) return MeetingForm.Physical;
        if (draft.Place is not { } place) return MeetingForm.Digital;
        var isDigital = Languages.All.Any(w => w.Head.Digital.IsMatch(place.Value));
        var line = draft.Passages.FirstOrDefault(p => p.Span.Start <= place.Spans[0].Start && p.Span.End >= place.Spans[0].End)?.Text ?? place.Value;
        if (isDigital) return Languages.All.Any(w => w.Head.Place.IsMatch(Quoted().Replace(Bare(place.Value), ""))) ? MeetingForm.Hybrid : MeetingForm.Digital;
        return Languages.All.Any(w => w.Head.Digital.IsMatch(line)) ? MeetingForm.Hybrid : MeetingForm.Physical;
    }

    /// <summary>Without the words for what is digital, and what they stand in.</summary>
    private static string Bare(string around)
    {
        foreach (var words in Languages.All) around = words.Head.Digital.Replace(around, "");
        return around;
    }

    private static bool PlaceOrPhrase(string bare, Vocabulary words) => Place(bare, words) is not null || words.Head.PlacePhrase.Match(Bracketed().Replace(bare, "")).Value.Any(char.IsUpper);

    /// <summary>A name left beside the date: "14 maj 17:15, Kajutan".</summary>
    private static bool Remainder(string around, Vocabulary words)
    {
        var stop = SentenceEnd().Match(around) is { Success: true } end && DateScanner.Scan(around[..end.Index], words.Dates).Count > 0 ? end.Index : around.Length;
        around = around[..stop];
        foreach (var month in DateScanner.Scan(around, words.Dates).Where(m => m.Precision == DuePrecision.Month))
            if (around[month.End..] is [',', ' ', var first, ..] rest && char.IsUpper(first) && rest.Length < LongestName) return true;
        var last = PlacePieces.In(around, 0, around.Length, words).LastOrDefault();
        return last.To > last.From + 2 && last.From > 4 && (char.IsUpper(around[last.From]) && !Attendance.Naming.IsAcronym(around[last.From..last.To]) || IsAfterTime(around, last.From, words)) && !around[last.From..last.To].Contains('.') && last.To - last.From < LongestName;
    }

    /// <summary>"10.30, trading hut": a few words right after the time, that are no remark on the meeting.</summary>
    private static bool IsAfterTime(string around, int from, Vocabulary words) =>
        around[..from].TrimEnd() is [.., ','] before && words.Head.Time.Match(before[..^1]) is { Success: true } time && time.Index + time.Length >= before.Length - 1 && around.AsSpan(from).Count(' ') < 4 && !words.Head.MeetingWord.IsMatch(around[from..]) && !words.Head.MeetingRemark.IsMatch(around[from..]);

    public static string? Place(string around, Vocabulary words)
    {
        foreach (var (from, to) in PlacePieces.In(around, 0, around.Length, words))
        {
            var piece = around[from..to];
            if (words.Head.Place.IsMatch(piece) && piece.Length < LongestPlace && !words.Head.MeetingWord.IsMatch(piece)) return Plain.Folded(piece);
        }
        return null;
    }

    /// <summary>"Junimötet hålls i Hälle": what is said of a meeting by its month.</summary>
    public static string?[] ToldByMonth(string text, List<DateMention> mentions, Vocabulary words)
    {
        var told = new string?[mentions.Count];
        if (told.Length == 0) return told;
        foreach (var sentence in SentenceEnd().Split(text[mentions[0].End..]))
            if (words.Dates.MonthMeeting.IsMatch(sentence) && DateScanner.Scan(sentence, words.Dates) is [{ Precision: DuePrecision.Month, Month: { } month }, ..] && mentions.FindIndex(m => m.Month == month && m.IsDay) is var at and >= 0)
                told[at] = sentence;
        return told;
    }

    /// <summary>A place that is not known yet, and why it is as it is.</summary>
    [GeneratedRegex(@"\b(?:plats(?:en)?|lokal(?:en)?|rum(?:met)?|venue|place|room|location)\s(?:är\s|is\s)?(?:ej|inte|ännu|meddelas|bestäms|kommer|återkommer|tbd|tbc|tba|to be|not yet|will be)\b[^.,;]*|\b(?:eftersom|because|för att)\b[^.;]*|\bäg(?:a|er|de) rum\b|\bi ?stället\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\([^)]*\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("""["'][^"']*["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!\b(?:kl|nr|d|v|ca|St|Dr))[.!?]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
