using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>The body that meets: from a label, from the lines of the title, or from who decides in the text.</summary>
internal static partial class BodyRecogniser
{
    public static void Run(Draft draft, IReadOnlyList<Passage> lines)
    {
        draft.Body = FromLabel(draft) ?? FromTitle(draft, lines) ?? FromDecisions(draft);
    }

    private static FoundValue<string>? FromLabel(Draft draft)
    {
        foreach (var passage in draft.Passages.Take(12))
        {
            var labelled = Labelled.In(passage.Text);
            if (labelled.Label == Label.Body && labelled.ValueStart < passage.Text.Length)
                return Found(draft, passage.At(labelled.ValueStart, passage.Text.Length - labelled.ValueStart));
        }
        return null;
    }

    private static FoundValue<string>? FromTitle(Draft draft, IReadOnlyList<Passage> lines)
    {
        FoundValue<string>? weak = null, loose = null;
        foreach (var line in lines)
            if (MinutesOf().Match(line.Text) is { Success: true } minutes) return Found(draft, line.At(minutes.Groups["body"].Index, minutes.Groups["body"].Length));
        foreach (var line in lines)
        {
            foreach (var (start, length) in Pieces(line, draft.Words))
            {
                var piece = line.Text.Substring(start, length);
                if (MeetingOf().Match(piece) is { Success: true } of) return Found(draft, line.At(start + of.Groups["body"].Index, of.Groups["body"].Length));
                if (Languages.All.Any(w => w.Head.BodyWord.IsMatch(piece))) return Definite(draft, line, start, length);
                if (!Languages.All.Any(w => w.Head.Place.IsMatch(piece) || w.Head.Digital.IsMatch(piece)) && char.IsUpper(piece.TrimStart('"', '\'')[0])) loose ??= Found(draft, line.At(start, length));
                if (Languages.All.Any(w => w.People.Organisation.IsMatch(piece))) weak ??= Found(draft, line.At(start, length));
            }
        }
        return weak ?? loose;
    }

    /// <summary>"Minutes of the monthly meeting of the Amenities Committee held on …".</summary>
    [GeneratedRegex(@"^(?i:minutes|notes?|reports?|records?) (?i:of|from) (?:[Aa]n? |[Tt]he )?(?:(?:\p{L}+ )*?(?i:meeting) of (?:the )?)?(?<body>(?:\p{Lu}[\p{L}'-]+ )+?(?:of |for |on |and )?(?:the )?(?:\p{Lu}[\p{L}'-]+ )*?(?:Committee|Board|Council|Group|Team|Forum|Trustees|Panel|Senate|Assembly|Partnership))\b", RegexOptions.CultureInvariant)]
    private static partial Regex MinutesOf();

    /// <summary>"samverkansmöte i Biblioteksnavet", "årsmöte med Vrenninge hembygdsförening".</summary>
    [GeneratedRegex(@"^(?:\p{Ll}+\s)?\p{L}*(?:möte|träff|sammanträde|stämma|samråd)\s(?:i|med|för|inom|hos)\s(?<body>\p{Lu}.{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"\G(?:med|för|hos|inom|av|of the|of|with)\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s+(?:den|kl|held|on|at)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    /// <summary>What is left of a line without kind of document, meeting, dates and times.</summary>
    private static IEnumerable<(int Start, int Length)> Pieces(Passage line, Vocabulary words)
    {
        var text = line.Text.ToCharArray();
        foreach (var mention in DateScanner.Scan(line.Text, words.Dates)) Blank(text, mention.Start, mention.Length);
        foreach (var language in Languages.All)
        {
            foreach (Match m in language.Head.DocumentType.Matches(line.Text)) Blank(text, m.Index, m.Length);
            foreach (Match m in language.Head.MeetingWord.Matches(line.Text)) if (IsWord(line.Text, m.Index)) Blank(text, m.Index, m.Length);
            foreach (Match m in language.Head.Time.Matches(line.Text)) Blank(text, m.Index, m.Length);
            foreach (Match m in language.Head.Weekday.Matches(line.Text)) Blank(text, m.Index, m.Length);
        }
        return Split(new string(text));
    }

    private static bool IsWord(string text, int index) => index == 0 || !char.IsLetter(text[index - 1]);

    private static IEnumerable<(int Start, int Length)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\u0001' or ',' or ':' or '(' or ')' or '|') && !(text[i] is '–' or '-' && Around(text, i))) continue;
            int from = start, to = i;
            while (from < to && !char.IsLetterOrDigit(text[from]) && text[from] is not ('\'' or '"')) from++;
            while (to > from && !char.IsLetterOrDigit(text[to - 1]) && text[to - 1] is not ('\'' or '"')) to--;
            if (to - from > 2 && Lead().Match(text, from, to - from) is { Success: true } lead && to - from - lead.Length > 2) from += lead.Length;
            if (to - from > 2 && Tail().Match(text[from..to]) is { Success: true, Index: > 2 } tail) to = from + tail.Index;
            if (to - from > 2) yield return (from, to - from);
            start = i + 1;
        }
    }

    private static bool Around(string text, int i) => i > 0 && text[i - 1] is ' ' or '\u0001' && i + 1 < text.Length && text[i + 1] is ' ' or '\u0001';

    private static void Blank(char[] text, int start, int length) => Array.Fill(text, '\u0001', start, length);

    /// <summary>"Styrgruppsmöte" names the body that the text calls "styrgruppen".</summary>
    private static FoundValue<string> Definite(Draft draft, Passage line, int start, int length)
    {
        var piece = line.Text.Substring(start, length);
        var meeting = Languages.All.Select(w => w.Head.MeetingWord.Match(piece)).FirstOrDefault(m => m.Success);
        if (meeting is null || meeting.Index + meeting.Length < piece.Length || meeting.Index < 4) return Found(draft, line.At(start, length));
        var blank = piece.LastIndexOf(' ', meeting.Index - 1) + 1;
        var stem = piece[blank..meeting.Index].TrimEnd('s');
        var at = draft.Source.Text.IndexOf(stem + "en", line.Span.End, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return Found(draft, line.At(start, length));
        var end = at;
        while (end < draft.Source.Text.Length && char.IsLetter(draft.Source.Text[end])) end++;
        return Found(draft, new SourceSpan(at, end));
    }

    private static FoundValue<string>? FromDecisions(Draft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            var verb = sentence.Words.Acts.Decides.Match(sentence.Text);
            if (!verb.Success || verb.Index is < 4 or > 60) continue;
            var subject = sentence.Text[..verb.Index].TrimEnd();
            if (sentence.Words.Head.BodyWord.Match(subject) is { Success: true } body && body.Index + body.Length == subject.Length)
                return Found(draft, sentence.At(0, subject.Length));
        }
        return null;
    }

    private static FoundValue<string> Found(Draft draft, SourceSpan span) => new(draft.At(span)) { Spans = [span] };
}
