using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Tells whether a line goes on with the sentence of the line before it.</summary>
internal static class Joining
{
    private const int FullLine = 58;
    private const int Longest = 4000;

    public static bool Belongs(Passage before, Passage next, SourceText source)
    {
        if (before.Kind == PassageKind.Row || next.Kind == PassageKind.Row) return false;
        if (next.Marker is not null || next.IsMarkedHeading || before.IsMarkedHeading) return false;
        if (before.Span.Length + next.Span.Length > Longest || next.Kind == PassageKind.Item) return false;
        if (Between(source, before.Span.End, next.Span.Start)) return false;
        var text = before.Text;
        if (".:;!?".Contains(text[^1]) || Languages.IsClauseStart(next.Text)) return false;
        if (char.IsLower(next.Text[0])) return text[^1] != ')' || !next.BlankBefore;
        return IsWrapped(before, next, source);
    }

    private static bool IsWrapped(Passage before, Passage next, SourceText source) =>
        !next.BlankBefore && source.PlaceUnit == PlaceUnit.Line && LastLine(before) >= FullLine && !Labelled.In(next.Text).HasLabel;

    private static int LastLine(Passage passage) => passage.Lines == 1 ? passage.Span.Length : FullLine;

    private static bool Between(SourceText source, int from, int to) => source.Text.AsSpan(from, to - from).ContainsAnyExcept(" \t\n\r\u00A0\f");
}
