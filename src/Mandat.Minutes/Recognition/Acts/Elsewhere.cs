namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Text that tells what another body has said and done.</summary>
internal static class Elsewhere
{
    /// <summary>True when a heading or an introduction names another body as the source.</summary>
    public static bool Introduces(string text, Vocabulary words, Bodies bodies)
    {
        var match = words.Matters.FromElsewhere.Match(text);
        return match.Success && !bodies.IsOwn(match.Groups["body"].Value, words);
    }
}
