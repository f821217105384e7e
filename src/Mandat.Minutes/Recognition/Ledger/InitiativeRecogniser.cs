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
    private const int Following = 300;
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> tried = [];
    private readonly NameTest test = new(draft);

    public static void Run(Draft draft)
    {
        var recogniser = new InitiativeRecogniser(draft);
        recogniser.Titled();
        foreach (var span in new TitleNames(draft, recogniser.test).Find()) recogniser.Add(span);
        foreach (var span in new HeadingNames(draft, recogniser.test).Find()) recogniser.Add(span);
        foreach (var span in new FixedNames(draft).Find()) recogniser.Add(span);
        foreach (var passage in draft.Passages)
        {
            recogniser.Quoted(passage);
            recogniser.Kinds(passage);
            recogniser.Called(passage);
            if (passage.IsHeading) recogniser.Reported(passage);
            if (!draft.Head.Contains(passage) || passage.Kind == PassageKind.Row) recogniser.Capitals(passage);
        }
        recogniser.Prune();
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
            if (text.AsSpan(at + 1, length).Count(' ') > 1 && NameTest.IsGenitive(text.Substring(at + 1, length), draft.Words)) continue;
            if (body.Success && (!NameTest.IsMixed(text.Substring(at + 1, length)) || text.AsSpan(at + 1, length).Contains(" och ", StringComparison.Ordinal))) continue;
            if (start < 0 || start + length > found.Spans[0].End || test.IsOther(text.Substring(at + 1, length), draft.Words)) continue;
            Add(new SourceSpan(start, start + length));
        }
    }

    /// <summary>A first line of its own that names no body and no kind of document, and words written as names of projects are.</summary>
    private void TitleLines()
    {
        if (draft.Passages is not [var first, ..]) return;
        if (draft.Passages.Count > 1 && !first.IsHeading && draft.Title is not null && draft.Title.Spans[0] != first.Span && NameTest.IsMixed(first.Text) && first.Text.Length < 50 && !test.IsOther(first.Text, draft.Words)
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
            if (IsCitation(passage, match) || IsSaid(passage.Text, match) || !char.IsUpper(name.Value[0]) || name.Value.AsSpan().Count(' ') > 5 || name.Value[^1] == ':' || IsNickname(passage.Text, match) || draft.Agenda.Exists(a => Plain.Key(a.Title) == Plain.Key(name.Value))) continue;
            Add(passage.At(name));
        }
    }

    /// <summary>A line that is nothing but what somebody said.</summary>
    private static bool IsCitation(Passage passage, Match quote) => quote.Value[0] != '*' && !passage.IsHeading && passage.Kind == PassageKind.Item && quote.Length >= passage.Text.TrimEnd('.', ' ').Length;

    /// <summary>What somebody said, a heading in marks of emphasis, or the name of a room, a channel or a line of a budget.</summary>
    private static bool IsSaid(string text, Match quote) =>
        SaidAfter().IsMatch(text[(quote.Index + quote.Length)..Math.Min(text.Length, quote.Index + quote.Length + 24)]) || NamedBefore().IsMatch(text[Math.Max(0, quote.Index - 30)..quote.Index])
        || quote.Value[0] == '*' && !text.Remove(quote.Index, quote.Length).Any(char.IsLetter);

    /// <summary>In the middle of a name: 'Ann-Louise "Lollo" Krok'.</summary>
    private static bool IsNickname(string text, Match quote) =>
        quote.Index + quote.Length + 1 < text.Length && text[quote.Index + quote.Length] == ' ' && char.IsUpper(text[quote.Index + quote.Length + 1]) && quote.Index > 1 && char.IsLower(text[quote.Index - 2]);

    private void Kinds(Passage passage)
    {
        var words = passage.Words;
        for (var match = words.Matters.InitiativeKind.Match(passage.Text); match.Success; match = words.Matters.InitiativeKind.Match(passage.Text, match.Groups["name"].Index))
        {
            var name = match.Groups["name"];
            if (name.Value[0] is '"' or '\'' or '*' || char.IsDigit(name.Value[0])) continue;
            var length = passage.IsHeading && NameTest.IsMixed(name.Value) && name.Value.AsSpan().Count(' ') < 5 && char.IsLetter(name.Value[^1]) ? name.Length : NameExtent.Length(name.Value, words, true);
            var phrase = name.Value[..length];
            if (words.Names.PlaceBefore.IsMatch(passage.Text[Math.Max(0, name.Index - 24)..name.Index]) || !phrase.Contains(' ') && words.Names.NotEffort.IsMatch(phrase) && !test.IsEffort(phrase, words)) continue;
            if (passage.Text[name.Index - 2] == ',' && (!phrase.Contains(' ') || words.Acts.NotSubject.IsMatch(phrase))) continue;
            if (length > 2 && !test.IsOtherIntroduced(phrase, words)) Add(passage.At(name.Index, length));
        }
    }

    /// <summary>"kallad X", "under namnet X".</summary>
    private void Called(Passage passage)
    {
        foreach (var match in passage.Words.Names.Called.Matches(passage.Text))
        {
            var name = match.Groups["name"];
            if (name.Value[0] is '"' or '\'' or '*') continue;
            var length = NameExtent.Length(name.Value, passage.Words, true);
            var phrase = name.Value[..length];
            if (length > 3 && !test.IsOtherIntroduced(phrase, passage.Words) && (phrase.Contains(' ') || !passage.Words.Names.NotEffort.IsMatch(phrase) || test.IsEffort(phrase, passage.Words))) Add(passage.At(name.Index, length));
        }
    }

    /// <summary>A heading "Utvärdering av Praktik på landet": the rest of it is a name when it is written as one.</summary>
    private void Reported(Passage heading)
    {
        if (heading.Words.Names.ReportOf.Match(heading.Text) is not { Success: true } match) return;
        var name = heading.Text[match.Length..].TrimEnd(' ', '.');
        if (name.AsSpan().Count(' ') is > 0 and < 5 && NameTest.IsMixed(name) && name.Split(' ') is [var first, var second, ..] && (heading.Words.Names.Opening.IsMatch(first) || heading.Words.Matters.NameInner.IsMatch(second)) && !test.IsOtherIntroduced(name, heading.Words)) Add(heading.At(match.Length, name.Length));
    }

    /// <summary>What follows a phrase, as far as it can say something of it: a passage may be a whole document on one line.</summary>
    private static string After(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest[..Math.Min(rest.Length, Following)].ToString();
    }

    private void Capitals(Passage passage)
    {
        foreach (var (start, length, isFirst) in CapitalPhrases.In(passage, draft))
        {
            var phrase = passage.Text.Substring(start, length);
            var rest = After(passage.Text, start + length);
            var matters = passage.Words.Matters;
            var several = phrase.Contains(' ');
            if (several && (passage.Words.Acts.Finite.IsMatch(phrase) || !phrase.Any(char.IsLower))) continue;
            if (NameTest.IsGenitive(phrase, passage.Words) || matters.InitiativeKind.IsMatch(phrase) || draft.NamedNotListed.Exists(n => phrase.StartsWith(n.Name, StringComparison.Ordinal))) continue;
            if (draft.Head.Contains(passage) && !passage.Words.Names.Event.IsMatch(phrase)) continue;
            if (!several && Single(passage, phrase, isFirst, rest))
            {
                Add(passage.At(start, length));
                continue;
            }
            if (!isFirst && several && IsOpened(passage, start, phrase) || !isFirst && IsThing(passage, start, phrase))
            {
                Add(passage.At(start, length));
                continue;
            }
            var isNamed = several && (matters.InitiativeEnd.IsMatch(phrase) || matters.InitiativeVerb.IsMatch(rest) || passage.Words.Names.KindAfter.IsMatch(rest) || passage.Words.Language == "en" && passage.Words.Names.Fate.IsMatch(rest) && phrase.Split(' ').Any(t => passage.Words.Names.Opening.IsMatch(t)) || (!isFirst && NameTest.IsMixed(phrase) && !(phrase.Count(c => c == ' ') == 1 && passage.Words.Names.NotEffort.IsMatch(phrase)) && IsEvident(passage, start, phrase)));
            if (!isNamed && !(!several && !isFirst && matters.InitiativeEnd.IsMatch(phrase))) continue;
            if (!test.IsOther(phrase, passage.Words)) Add(passage.At(start, length));
        }
    }

    /// <summary>One word: within a sentence by its ending, at the start by what is said of it.</summary>
    private bool Single(Passage passage, string word, bool isFirst, string rest)
    {
        var words = passage.Words;
        if (test.IsKnown(word, words) || words.Language == "en" && words.Names.Effort.Match(word).Length == word.Length) return false;
        if (isFirst && word.Length > 6 && test.IsOnlyName(word) && (rest is [',' or '(', ..] && words.Names.KindAfter.IsMatch(rest[0] == '(' ? " " + rest : rest) || test.IsEffort(word, words) && words.Names.EventFirst.IsMatch(rest))) return true;
        if (isFirst && passage.Kind == PassageKind.Row && rest.Length > 0 && !char.IsLetter(rest[0]) && test.IsEffort(word, words)) return true;
        if (!isFirst && rest is [>= '0' and <= '9', ..]) return false;
        if (isFirst) return test.IsEffort(word, words) && (words.Names.Fate.IsMatch(rest) || test.ComesInSentence(word, words)) || word.Length > 9 && words.Matters.InitiativeFate.IsMatch(rest) && test.IsOnlyName(word);
        if (test.IsEffort(word, words) && words.Names.Event.IsMatch(word)) return true;
        return (test.IsEffort(word, words) || test.IsNamedNoun(word, words)) && !Bodies.IsBody(word, words) && !test.IsPlace(word, words);
    }

    /// <summary>A common word with a capital within a sentence: in Swedish before small letters, in English before another capital.</summary>
    private bool IsOpened(Passage passage, int start, string phrase)
    {
        var words = passage.Words;
        var tokens = phrase.Split(' ');
        if (start < 2 || passage.Text[start - 1] != ' ' || !char.IsLower(passage.Text[start - 2]) && passage.Text[start - 2] != ',' || IsAfterCapital(passage.Text, start)) return false;
        if (words.Language == "sv") return NameTest.IsMixed(phrase) && words.Names.Opening.IsMatch(tokens[0]) && tokens[^1].Length > 1 && !test.IsOtherIntroduced(phrase, words);
        return tokens.Length < 5 && tokens.All(t => t.Length > 1) && tokens.Any(t => words.Names.Opening.IsMatch(t)) && !test.IsOther(phrase, words) && !words.Names.NotEffort.IsMatch(phrase) && !words.People.Role.IsMatch(phrase) && !words.Names.PlaceBefore.IsMatch(passage.Text[Math.Max(0, start - 14)..start]);
    }

    private static bool IsAfterCapital(string text, int start)
    {
        var blank = text.LastIndexOf(' ', start - 2);
        return char.IsUpper(text[blank + 1]) && text[start - 2] != ',' && blank >= 0;
    }

    /// <summary>After a definite noun: "insamlingen Varje steg räknas", but not "vaktmästaren Roger".</summary>
    private bool IsThing(Passage passage, int start, string phrase)
    {
        var words = passage.Words;
        if (words.Names.Thing.Match(passage.Text[Math.Max(0, start - 40)..start]) is not { Success: true } match) return false;
        var noun = match.Groups["noun"].Value;
        return !words.Names.NotThing.IsMatch(noun) && !words.People.Role.IsMatch(noun) && !words.People.Organisation.IsMatch(noun) && !words.Head.BodyWord.IsMatch(noun) && !words.Names.Surname.IsMatch(phrase)
            && !test.IsOtherIntroduced(phrase, words) && phrase.Length > 3 && !Attendance.Naming.IsAcronym(phrase) && (NameTest.IsMixed(phrase) || !phrase.Contains(' '));
    }

    /// <summary>Small letters in a name need a sign: a noun before it, a heading, or that it comes again.</summary>
    private bool IsEvident(Passage passage, int start, string phrase)
    {
        if (passage.IsHeading || passage.Words.Matters.Apposition.IsMatch(passage.Text[Math.Max(0, start - 30)..start])) return true;
        if (!tried.Add(phrase) || tried.Count > MostTried) return false;
        var again = draft.Source.Text.IndexOf(phrase, StringComparison.Ordinal);
        return again >= 0 && draft.Source.Text.IndexOf(phrase, again + phrase.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>A name that is only found within a longer name is part of it.</summary>
    private void Prune()
    {
        var keys = draft.Initiatives.Select(i => " " + Plain.Key(i.Name) + " ").ToList();
        for (var i = keys.Count - 1; i >= 0; i--)
            if (keys.Exists(k => k.Length > keys[i].Length && k.Contains(keys[i], StringComparison.Ordinal)))
            {
                draft.Initiatives.RemoveAt(i);
                keys.RemoveAt(i);
            }
    }

    private void Add(SourceSpan span)
    {
        var name = draft.At(span);
        if (name.Length < 3 || NoName().IsMatch(name) || !seen.Add(Plain.Key(name))) return;
        draft.Initiatives.Add(new FoundInitiative(name) { Spans = [span] });
    }

    [GeneratedRegex(@"(?<![\p{L}\d@./-])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\w*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Coined();

    [GeneratedRegex("""(?<![\p{L}\d])(?:"(?<name>[^"]{3,70})"|'(?<name>[^']{3,70})'|(?<!\*)\*(?<name>[^*\s][^*]{2,60})\*(?!\*))(?![\p{L}\d])""", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^,?\s?(?:(?:sa|sade|säger|svarade|menade|undrade|tyckte|frågade|utbrast|konstaterade|said|says|asked|replied|answered|added|remarked)\b|/\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SaidAfter();

    [GeneratedRegex(@"\b(?:kanalen|kanal|rummet|rum|salen|sal|lokalen|plan \d,?|posten|raden|rubriken|punkten|kontot|from|to|line|heading|item|channel|room|column)[ (,]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedBefore();

    /// <summary>A platform, a kind of document, a unit of an organisation, a numbered part of a project.</summary>
    [GeneratedRegex(@"^(?:Google Meet|Microsoft Teams|Teams|Zoom|(?:Mötes|Minnes)anteckning(?:ar)?|WP ?\d.*|(?:Institutionen|Avdelningen|Enheten|Förvaltningen|Fakulteten|Sektionen|Department|Faculty|Institute|School) (?:för|of) .*|\p{Lu}{2,5}-projektet)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
