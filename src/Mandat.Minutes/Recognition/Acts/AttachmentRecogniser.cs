using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Attachments that the text cites, each number once.</summary>
internal sealed partial class AttachmentRecogniser(Draft draft)
{
    private const int LongestName = 70;
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    public static void Run(Draft draft)
    {
        var recogniser = new AttachmentRecogniser(draft);
        recogniser.Lists();
        recogniser.Citations();
        recogniser.Told();
        draft.Attachments.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    /// <summary>"Bilagor: 1. A 2. B", and lines under the heading "Bilagor".</summary>
    private void Lists()
    {
        foreach (var passage in draft.Passages)
        {
            var labelled = passage.Kind == PassageKind.Row && passage.Cells.Count == 2 ? new Labelled(Languages.LabelOf(passage.Cell(0).TrimEnd(':', ' ')), passage.Cell(0), passage.Cells[1].Start - passage.Span.Start) : Labelled.In(passage.Text);
            if (labelled.Label == Label.Attachments && labelled.ValueStart < passage.Text.Length && Languages.LabelOf(labelled.Words) == Label.Attachments) InLine(passage, labelled);
            else if (passage.Section.Label == Label.Attachments && !passage.IsHeading && passage.Kind == PassageKind.Item && passage.IsNumbered && passage.Marker!.Trim('.', ')', ' ') is var number && !number.Contains('.')) Numbered(passage);
            else if (passage.Section.Label == Label.Attachments && passage is { IsHeading: false, Kind: not PassageKind.Row, IsNumbered: false, Text.Length: < LongestName } && IsDocument(passage)) Add(passage.Text.TrimEnd(' ', '.'), passage.At(0, passage.Text.TrimEnd(' ', '.').Length), false);
        }
    }

    /// <summary>A line under "Bilagor" that is the name of a document.</summary>
    private static bool IsDocument(Passage passage) =>
        char.IsLetter(passage.Text[0]) && passage.Text[^1] != ':' && passage.Sentences.Count == 1 && Languages.All.All(w => !w.Matters.Attachment.IsMatch(passage.Text)) && !InlineTitle.IsSentence(passage.Text) && !Labelled.In(passage.Text).HasLabel && !passage.Words.Matters.NextMeeting.IsMatch(passage.Text) && !passage.Text.Contains('@');

    private void InLine(Passage passage, Labelled labelled)
    {
        var word = Word(labelled.Words);
        var numbers = Numbers.Of(passage.Text, labelled.ValueStart);
        if (numbers.Count == 0 && !passage.Words.Matters.Attachment.IsMatch(passage.Text)) Named(passage, labelled.ValueStart);
        foreach (Match match in numbers)
            Add(word + " " + match.Groups["n"].Value, passage.At(match.Groups["n"]), isInferred: true);
    }

    /// <summary>"Bifogas: intervjuguiden": documents without number are called by their names.</summary>
    private void Named(Passage passage, int start)
    {
        foreach (Match part in Parts().Matches(passage.Text, start))
        {
            var name = part.Value.TrimEnd(' ', '.');
            if (name.Length is > 2 and < 80 && char.IsLetter(name[0])) Add(draft.At(passage.At(part.Index, name.Length)), passage.At(part.Index, name.Length), false);
        }
    }

    /// <summary>"Kursplanen är bifogad", "Den bifogas anteckningarna".</summary>
    private void Told()
    {
        Sentence? before = null;
        foreach (var sentence in draft.Sentences)
        {
            var matters = sentence.Words.Matters;
            if (matters.PronounAttached.IsMatch(sentence.Text) && before?.Passage == sentence.Passage)
            {
                var start = before.Text.LastIndexOf(' ') + 1;
                Add(before.Text[start..], before.At(start, before.Text.Length - start), false);
            }
            else if (matters.Attached.Match(sentence.Text) is { Success: true } match && !matters.Attachment.IsMatch(sentence.Text) && Labelled.In(sentence.Text).Label != Label.Attachments)
            {
                var name = match.Groups["name"];
                var end = matters.NameBreak.Match(name.Value + " ") is { Success: true } cut && match.Value.EndsWith(name.Value, StringComparison.Ordinal) == false ? cut.Index : name.Length;
                var span = sentence.At(name.Index, end);
                if (end > 3) Add(draft.At(span), span, false);
            }
            before = sentence;
        }
    }

    private void Numbered(Passage passage)
    {
        var number = passage.Marker!.Trim('.', ')', ' ');
        Add(Word(passage.Section.Title) + " " + number, passage.Span, isInferred: true);
    }

    private void Citations()
    {
        foreach (var passage in draft.Passages)
            foreach (var words in Languages.All)
                foreach (Match match in words.Matters.Attachment.Matches(passage.Text))
                    Cite(passage, match);
    }

    private void Cite(Passage passage, Match match)
    {
        var numbers = match.Groups["n"].Captures;
        var word = Word(match.Value[..(numbers[0].Index - match.Index)]);
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0 && IsRange(passage.Text, numbers[i - 1], numbers[i]))
                for (var n = Number(numbers[i - 1]) + 1; n < Number(numbers[i]); n++)
                    Add($"{word} {n.ToString(CultureInfo.InvariantCulture)}", passage.At(match.Index, match.Length), true);
            var start = i == 0 ? match.Index : numbers[i].Index;
            var span = passage.At(start, numbers[i].Index + numbers[i].Length - start);
            Add(word + " " + numbers[i].Value, span, draft.At(span) != word + " " + numbers[i].Value);
        }
    }

    private static int Number(Capture capture) => int.TryParse(capture.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsRange(string text, Capture from, Capture to)
    {
        var between = text.AsSpan(from.Index + from.Length, to.Index - from.Index - from.Length);
        return between.ContainsAny('-', '–') && int.TryParse(from.ValueSpan, out var a) && int.TryParse(to.ValueSpan, out var b) && b - a is > 0 and < 40;
    }

    private void Add(string label, SourceSpan span, bool isInferred)
    {
        if (!seen.Add(label)) return;
        var isMissing = !draft.Source.AttachedNames.Any(n => Plain.Key(n).Contains(Plain.Key(label), StringComparison.Ordinal));
        draft.Attachments.Add(new FoundAttachment(label, isMissing)
        {
            Spans = [span], Certainty = isMissing ? Certainty.Person : Certainty.Certain, Inferred = isInferred ? ["label"] : [],
        });
    }

    /// <summary>The word for one attachment, by the word of the text: "Bilagor" is several of "Bilaga".</summary>
    private string Word(string written)
    {
        var key = Plain.Key(written);
        foreach (var words in Languages.All)
            foreach (var (many, one) in words.Matters.AttachmentWords)
                if (key.StartsWith(many, StringComparison.Ordinal)) return one;
        return draft.Words.Matters.AttachmentWords[0].One;
    }

    [GeneratedRegex(@"[^\s,;][^,;]*?(?=\s*(?:[,;]|\s(?:och|samt|and)\s|\(|$))(?:\s*\([^)]*\))?|(?<=\s(?:och|samt|and)\s)[^\s,;][^,;]*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
