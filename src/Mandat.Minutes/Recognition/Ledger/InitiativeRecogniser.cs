using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Named initiatives: in quotes, after a word for an initiative or a body, or by their capitals.</summary>
internal sealed partial class InitiativeRecogniser(Draft draft)
{
    private const int MostTried = 500;
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> tried = [];

    public static void Run(Draft draft)
    {
        var recogniser = new InitiativeRecogniser(draft);
        recogniser.Titled();
        foreach (var passage in draft.Passages)
        {
            recogniser.Quoted(passage);
            if (passage.Kind != PassageKind.Row) recogniser.Kinds(passage);
            if (!draft.Head.Contains(passage)) recogniser.Capitals(passage);
        }
        draft.Initiatives.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    /// <summary>"styrgrupp Böcker för alla": a body named after what it is for.</summary>
    private void Titled()
    {
        TitleLines();
        foreach (var found in new[] { draft.Body, draft.Title }.OfType<FoundValue<string>>())
        {
            var text = found.Value;
            var body = draft.Words.Head.BodyWord.Match(text);
            var at = body.Success ? body.Index + body.Length : Introduced(text);
            if (at < 0 || at + 3 >= text.Length || text[at] != ' ' || !char.IsUpper(text[at + 1])) continue;
            var length = NameExtent.Length(text[(at + 1)..], draft.Words, true);
            var start = draft.Source.Text.IndexOf(text.Substring(at + 1, length), found.Spans[0].Start, StringComparison.Ordinal);
            if (body.Success && (!IsMixed(text.Substring(at + 1, length)) || text.AsSpan(at + 1, length).Contains(" och ", StringComparison.Ordinal))) continue;
            if (start < 0 || start + length > found.Spans[0].End || IsOther(text.Substring(at + 1, length), draft.Words)) continue;
            Add(new SourceSpan(start, start + length));
        }
    }

    /// <summary>A first line of its own that names no body and no kind of document, and words written as names of projects are.</summary>
    private void TitleLines()
    {
        if (draft.Passages is not [var first, ..]) return;
        if (draft.Passages.Count > 1 && !first.IsHeading && draft.Title is not null && draft.Title.Spans[0] != first.Span && IsMixed(first.Text) && first.Text.Length < 50 && !IsOther(first.Text, draft.Words)
            && !Languages.All.Any(w => w.Head.DocumentType.IsMatch(first.Text) || w.Head.MeetingWord.IsMatch(first.Text))) Add(first.Span);
        foreach (var passage in draft.Passages.Take(4))
            foreach (Match word in Coined().Matches(passage.Text)) Add(passage.At(word.Index, word.Length));
    }

    private int Introduced(string text) => draft.Words.Matters.InitiativeOf.Match(text) is { Success: true } m ? m.Index + m.Length : -1;

    private void Quoted(Passage passage)
    {
        foreach (Match match in Quotes().Matches(passage.Text))
        {
            var name = match.Groups["name"];
            if (!char.IsUpper(name.Value[0]) || draft.Agenda.Exists(a => Plain.Key(a.Title) == Plain.Key(name.Value))) continue;
            Add(passage.At(name));
        }
    }

    private void Kinds(Passage passage)
    {
        var words = passage.Words;
        for (var match = words.Matters.InitiativeKind.Match(passage.Text); match.Success; match = words.Matters.InitiativeKind.Match(passage.Text, match.Groups["name"].Index))
        {
            var name = match.Groups["name"];
            if (name.Value[0] is '"' or '\'' or '*' || char.IsDigit(name.Value[0])) continue;
            var length = NameExtent.Length(name.Value, words, true);
            if (length > 2 && !IsOther(name.Value[..length], words)) Add(passage.At(name.Index, length));
        }
    }

    private void Capitals(Passage passage)
    {
        foreach (var (start, length, isFirst) in CapitalPhrases.In(passage, draft))
        {
            var phrase = passage.Text.Substring(start, length);
            var rest = passage.Text[(start + length)..].TrimStart();
            var matters = passage.Words.Matters;
            var several = phrase.Contains(' ');
            if (phrase.Split(' ')[0].EndsWith('s') || matters.InitiativeKind.IsMatch(phrase) || draft.NamedNotListed.Exists(n => phrase.StartsWith(n.Name, StringComparison.Ordinal))) continue;
            var isNamed = several && (matters.InitiativeEnd.IsMatch(phrase) || matters.InitiativeVerb.IsMatch(rest) || (!isFirst && IsMixed(phrase) && IsEvident(passage, start, phrase)));
            if (!isNamed && !(!several && (matters.InitiativeFate.IsMatch(rest) && length > 6 || !isFirst && matters.InitiativeEnd.IsMatch(phrase)))) continue;
            if (!IsOther(phrase, passage.Words)) Add(passage.At(start, length));
        }
    }

    /// <summary>Small letters in a name need a sign: a noun before it, a heading, or that it comes again.</summary>
    private bool IsEvident(Passage passage, int start, string phrase)
    {
        if (passage.IsHeading || passage.Words.Matters.Apposition.IsMatch(passage.Text[Math.Max(0, start - 30)..start])) return true;
        if (!tried.Add(phrase) || tried.Count > MostTried) return false;
        var again = draft.Source.Text.IndexOf(phrase, StringComparison.Ordinal);
        return again >= 0 && draft.Source.Text.IndexOf(phrase, again + phrase.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>A capital and then small letters, as names of efforts are written: "Öppna dörrar".</summary>
    private static bool IsMixed(string phrase) => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, .. var rest] && rest.All(w => char.IsLower(w[0])) && rest.Any(w => w.Length > 2);

    private bool IsOther(string name, Vocabulary words) =>
        Bodies.IsBody(name, words) || draft.Roster.Named(name).Count > 0 || draft.Roster.Named(name.Split(' ')[0]).Count > 0 || draft.Roster.Organisations.Contains(name)
        || words.People.NotNames.Contains(name);

    private void Add(SourceSpan span)
    {
        var name = draft.At(span);
        if (name.Length < 3 || !seen.Add(Plain.Key(name))) return;
        draft.Initiatives.Add(new FoundInitiative(name) { Spans = [span] });
    }

    [GeneratedRegex(@"(?<![\p{L}\d@./-])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\w*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Coined();

    [GeneratedRegex("""(?<![\p{L}\d])(?:"(?<name>[^"]{3,70})"|'(?<name>[^']{3,70})'|(?<!\*)\*(?<name>[^*\s][^*]{2,60})\*(?!\*))(?![\p{L}\d])""", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();
}
