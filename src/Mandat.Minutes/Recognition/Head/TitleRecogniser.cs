using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>The heading of the document.</summary>
internal static class TitleRecogniser
{
    public static void Run(Draft draft, IReadOnlyList<Passage> lines)
    {
        if (lines.Count == 0 || !lines.Any(IsTitle)) FromLabel(draft);
        if (draft.Title is not null) return;
        var line = lines.FirstOrDefault(IsTitle) ?? lines.FirstOrDefault();
        if (line is null) return;
        draft.Title = new FoundValue<string>(draft.At(line.Span)) { Spans = [line.Span] };
        foreach (var passage in lines) draft.Head.Add(passage);
    }

    /// <summary>"Ämne: Anteckningar från …" of a message.</summary>
    private static void FromLabel(Draft draft)
    {
        foreach (var passage in draft.Passages.Take(8))
        {
            var labelled = Labelled.In(passage.Text);
            if (labelled.Label != Label.Title || labelled.ValueStart >= passage.Text.Length) continue;
            var span = passage.At(labelled.ValueStart, passage.Text.Length - labelled.ValueStart);
            draft.Title = new FoundValue<string>(draft.At(span)) { Spans = [span] };
            draft.Head.Add(passage);
            return;
        }
    }

    /// <summary>A line without its dates and times.</summary>
    private static string Rest(string line, Vocabulary words)
    {
        foreach (var mention in Dates.DateScanner.Scan(line, words.Dates).Where(d => d.IsDay).Reverse()) line = line.Remove(mention.Start, mention.Length);
        return words.Head.Digital.Replace(words.Head.DateFiller.Replace(words.Head.Time.Replace(words.Head.Weekday.Replace(line, ""), ""), ""), "");
    }

    /// <summary>"Styrelsemöte", "Styrgruppens möte 4": the line says whose meeting it was, not only when.</summary>
    private static bool IsNamedMeeting(string line, Vocabulary words)
    {
        var meeting = words.Head.MeetingWord.Match(line);
        if (!meeting.Success) return false;
        if (words.Head.BodyWord.IsMatch(line)) return true;
        var stem = line[..meeting.Index];
        return stem.Length > 3 && char.IsLetter(stem[^1]) && words.Head.BodyWord.IsMatch(stem.TrimEnd('s'));
    }

    /// <summary>The first line that names a kind of document or a meeting together with something else.</summary>
    private static bool IsTitle(Passage line)
    {
        foreach (var words in Languages.All)
        {
            var type = words.Head.DocumentType.Match(line.Text);
            if (type.Success && (type.Value.Any(char.IsDigit) || type.Length >= line.Text.Length)) return true;
            if (!type.Success && (line.Index == 0 || IsNamedMeeting(line.Text, words))) type = words.Head.MeetingWord.Match(line.Text);
            if (type.Success && Rest(line.Text.Remove(type.Index, type.Length), words).Any(char.IsLetter)) return true;
        }
        return false;
    }
}
