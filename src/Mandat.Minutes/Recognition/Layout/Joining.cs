using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Tells whether a line goes on with the sentence of the line before it.</summary>
internal static partial class Joining
{
    private const int ShortestFull = 58;
    private const int ShortestHalf = 35;
    private const int WidestPage = 112;
    private const int Slack = 18;
    private const int Longest = 4000;
    private const int Head = 4;

    /// <summary>The length from which a line is full, so that its sentence may go on; none when lines are not broken.</summary>
    public static int FullLine(SourceText source)
    {
        if (source.PlaceUnit != PlaceUnit.Line) return int.MaxValue;
        var longest = source.Blocks.Count == 0 ? 0 : source.Blocks.Max(b => b.Span.Length);
        return longest > WidestPage ? int.MaxValue : Math.Max(ShortestFull, longest - Slack);
    }

    public static bool Belongs(Passage before, Passage next, SourceText source, int full)
    {
        if (before.Kind == PassageKind.Row || next.Kind == PassageKind.Row || before.Owner is not null && next.Owner is not null && !char.IsLower(source.Text[next.Owner.Value.Start])) return false;
        if (Labelled.In(next.Text).Label != Label.None) return false;
        if (next.Text.Length < 30 && char.IsUpper(next.Text[0]) && Languages.IsLabel(next.Text) && Languages.LabelOf(next.Text) is Label.Present or Label.Absent or Label.Called) return false;
        if (next.Marker is not null || next.IsMarkedHeading || before.IsMarkedHeading) return false;
        if (before.Span.Length + next.Span.Length > Longest || next.Kind == PassageKind.Item) return false;
        if (Between(source, before.Span.End, next.Span.Start)) return false;
        var text = before.Text;
        if (text.Contains("....", StringComparison.Ordinal) && next.Text.Contains("....", StringComparison.Ordinal)) return false;
        if (".:;!?".Contains(text[^1]) || Languages.IsClauseStart(next.Text)) return false;
        if (before.Lines == 1 && before.Text.Length < 90 && (before.Text.Contains(" – ") && next.Text.Contains(" – ") || before.IsNumbered && char.IsLower(text[0]))) return false;
        if (before.Index < Head && next.Words.Head.Weekday.Match(next.Text) is { Success: true, Index: 0 }) return false;
        if (before.IsNumbered && before.LastLine < ShortestFull && before.Lines == 1 && Predicate().IsMatch(next.Text)) return false;
        if (next.Words.Acts.ClauseLine.IsMatch(next.Text) && (before.Words.Acts.DecidesOpen.IsMatch(text) || before.Words.Acts.ClauseLine.IsMatch(text))) return false;
        if (before.Lines == 1 && char.IsLower(next.Text[0]) && TitledName().IsMatch(next.Text) && (TitledName().IsMatch(before.Text) || Languages.LabelOf(before.Text) is Label.Present or Label.Absent or Label.Called)) return false;
        if (IsHeadingOver(before, next) || before.Kind == PassageKind.Item && next.BlankBefore) return false;
        if (char.IsLower(next.Text[0])) return text[^1] != ')' || !next.BlankBefore;
        return IsWrapped(before, next, full) || !next.BlankBefore && before.Text.Length > ShortestHalf && EndsInMiddle(before);
    }

    /// <summary>"… sends it to the" goes on upon the next line, however it begins.</summary>
    private static bool EndsInMiddle(Passage before)
    {
        var word = before.Text[(before.Text.LastIndexOf(' ') + 1)..];
        return word.Length < 6 && char.IsLower(word[0]) && word is not ("samt" or "och" or "and") && before.Words.FunctionWords.Contains(word);
    }

    /// <summary>"föredrogs av kassören" right under a title: what was done with the matter.</summary>
    [GeneratedRegex(@"^\p{Ll}+(?:des|tes|dras|ogs|gicks|eras|ästes|was|were)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    /// <summary>"docent Mikael Asp" under "prof. Ingrid Thorell": each begins with a title before a name.</summary>
    [GeneratedRegex(@"^\p{Ll}+\.? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();

    /// <summary>A line in capitals, or a label, over one that begins with a weekday: "NÄRMAST", "tis 12/11 Teams".</summary>
    private static bool IsHeadingOver(Passage before, Passage next) =>
        before.Lines == 1 && before.Text.Length < ShortestFull && (!before.Text.Any(char.IsLower) && before.Text.Count(char.IsUpper) > 3 || Languages.LabelOf(before.Text) is var label and not Label.None && (label is Label.Present or Label.Absent or Label.Called && Languages.IsLabel(before.Text) || next.Words.Head.Weekday.Match(next.Text) is { Success: true, Index: 0 }));

    private static bool IsWrapped(Passage before, Passage next, int full) =>
        !next.BlankBefore && before.LastLine >= full && !Labelled.In(next.Text).HasLabel;

    private static bool Between(SourceText source, int from, int to) => source.Text.AsSpan(from, to - from).ContainsAnyExcept(" \t\n\r\u00A0\f");
}
