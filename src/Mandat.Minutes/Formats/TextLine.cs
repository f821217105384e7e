namespace Mandat.Minutes.Formats;

/// <summary>A line of a plain text: where it stands, and its number from 1.</summary>
internal readonly record struct TextLine(int Start, int End, int Number)
{
    public int Length => End - Start;

    public static IEnumerable<TextLine> In(string text)
    {
        var number = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return new TextLine(start, end, ++number);
            start = end + 1;
        }
    }

    /// <summary>The lines before and after, where there are such.</summary>
    public static IEnumerable<string> Beside(string text, TextLine line)
    {
        if (line.Start > 1) yield return text[(text.LastIndexOf('\n', line.Start - 2) + 1)..(line.Start - 1)];
        if (line.End + 1 >= text.Length) yield break;
        var end = text.IndexOf('\n', line.End + 1);
        yield return text[(line.End + 1)..(end < 0 ? text.Length : end)];
    }
}
