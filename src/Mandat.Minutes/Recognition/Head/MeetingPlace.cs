using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>Where a meeting was held, when a sentence or a line of its own tells it.</summary>
internal static partial class MeetingPlace
{
    private const int LongestLine = 160;
    private const int MostWords = 9;

    /// <summary>"Vi träffades i X", "held in the X on Tuesday", "möte i går, onsdag, i X".</summary>
    public static FoundValue<string>? Met(Draft draft, Sentence sentence, bool orPlatform)
    {
        var words = sentence.Words;
        if (words.Head.MetAt.Match(sentence.Text) is not { Success: true } met) return null;
        for (var at = words.Head.PlaceStart.Match(sentence.Text, met.Index + met.Length); at.Success; at = words.Head.PlaceStart.Match(sentence.Text, at.Index + 2))
            if (Piece(sentence.Text, at, words, met.Groups["verb"].Success && at.Index - met.Index - met.Length < 14) is var (from, to) && (orPlatform || !IsPlatform(sentence.Text[from..to], words)))
                return new FoundValue<string>(draft.At(sentence.At(from, to - from))) { Spans = [sentence.At(from, to - from)] };
        return null;
    }

    /// <summary>A line that begins with where: "i Bruksgården, Hällefors", "Klubbstugan 18.30.".</summary>
    public static FoundValue<string>? Alone(Draft draft, Passage line)
    {
        var words = line.Words;
        if (line.Text.Length is < 4 or > LongestLine || line.Kind == PassageKind.Row || line.IsNumbered || line.Index == 0 && !char.IsLower(line.Text[0])) return null;
        var span = default(Source.SourceSpan);
        if (words.Head.PlaceStart.Match(line.Text) is { Success: true, Index: 0 } at && Piece(line.Text, at, words, false) is var (from, to) && !words.Head.Digital.IsMatch(line.Text[from..to])) span = line.At(from, to - from);
        else if (words.Head.Time.Match(line.Text) is { Success: true, Index: > 3 and < 40 } time && line.Text[..time.Index].TrimEnd(' ', ',', ':') is var name && char.IsUpper(name[0]) && name.AsSpan().Count(' ') < 4 && !name.AsSpan().ContainsAnyInRange('0', '9') && (words.Head.Place.IsMatch(name) || IsPlatform(name, words)) && !words.Head.BodyWord.IsMatch(name)) span = line.At(0, name.Length);
        return span.Length < 3 ? null : new FoundValue<string>(draft.At(span)) { Spans = [span] };
    }

    /// <summary>The words after a word for where, up to what says something else; null when they tell no place.</summary>
    private static (int From, int To)? Piece(string text, Match at, Vocabulary words, bool isMet)
    {
        var start = at.Groups["place"].Index;
        foreach (var (from, to) in PlacePieces.In(text, start, text.Length, words))
        {
            if (from > start + 8) return null;
            var core = Core(text, Math.Min(from, start + (text[start] == ' ' ? 1 : 0)), to, words);
            var piece = text[core.From..core.To];
            if (piece.Length < 3 || words.Head.MeetingWord.IsMatch(piece) && !words.Head.Place.IsMatch(piece) && !IsPlatform(piece, words) || words.Head.NotPlace.IsMatch(piece) || words.Head.BodyWord.IsMatch(piece) && !words.Head.Place.IsMatch(piece) || words.Head.DocumentType.IsMatch(piece)) return null;
            if (isMet || words.Head.Digital.IsMatch(piece) || words.Head.Place.IsMatch(piece) || words.Head.PlacePhrase.IsMatch(text[at.Index..core.To]) || words.Head.Inside.IsMatch(piece) || char.IsUpper(First(piece)) && !at.Value.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return piece.AsSpan().Count(' ') < MostWords ? core : null;
            return null;
        }
        return null;
    }

    private static char First(string piece) => piece.StartsWith("the ", StringComparison.Ordinal) ? piece[4] : piece.StartsWith("hos ", StringComparison.Ordinal) ? piece[4] : piece[0];

    /// <summary>A place without what is said of it: "(hybridmöte)", "; X deltog på länk", ". Länk för den som vill", ", with a video link".</summary>
    public static (int From, int To) Core(string text, int from, int to, Vocabulary words)
    {
        if (Form().Match(text[from..to]) is { Success: true } form) from += form.Length;
        var end = words.Head.PlaceEnd.Regex.Match(text, from, to - from);
        while (end.Success && end.Index < from + 3) end = end.NextMatch();
        if (end.Success) to = end.Index;
        if (DayLeft().Match(text[from..to]) is { Success: true, Index: > 2 } day && text.Length > to && (char.IsLetterOrDigit(text[to]) || text[to] is '-' or '–')) to = from + day.Index;
        while (to > from && text[to - 1] is ' ' or ',' or ';' or '(' or '–' or '-' or '/' or '.') to--;
        if (to > from && text[to - 1] == ')' && !text.AsSpan(from, to - from).Contains('(')) to--;
        return (from, to);
    }

    /// <summary>Nothing but a platform or the word for a meeting at a distance.</summary>
    public static bool IsPlatform(string piece, Vocabulary words) => piece.Length < 30 && OnlyPlatform().IsMatch(piece);

    /// <summary>"Ytterhed 26" of "i Ytterhed 26–27 mars".</summary>
    [GeneratedRegex(@"\s\d{1,2}\s?[-–]?\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayLeft();

    [GeneratedRegex(@"^\s*(?:hybrid\w*|digitalt|fysiskt|online|on site|in person)\s*[:–-]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:(?:microsoft |ms |på |via |on )?(?:teams|zoom|skype|webex|google meet|meet)(?:-?möte(?:t)?| meeting| call)?|video(?:möte|länk|konferens|samtal)|digitalt möte|webbmöte|online|video ?(?:call|conference|meeting))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyPlatform();
}
