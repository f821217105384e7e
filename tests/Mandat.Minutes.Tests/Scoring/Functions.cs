using System.Text.RegularExpressions;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>The scored functions of a meeting in a text of roles.</summary>
internal static partial class Functions
{
    private static readonly (Regex Shape, string? Of)[] Shapes =
    [
        (Vice(), "vice ordförande"), (Chair(), "ordförande"), (Secretary(), "sekreterare"), (Substitute(), null), (Adjuster(), "justerare"),
    ];

    public static HashSet<string> Of(string? roles)
    {
        var found = new HashSet<string>();
        foreach (var part in Separators().Split(Tokens.Norm(roles)))
            if (Shapes.FirstOrDefault(s => s.Shape.IsMatch(part)) is { Of: { } of }) found.Add(of);
        return found;
    }

    [GeneratedRegex(@"[,/;&+]| och | tillika | and ")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\b(vice\s*ordf|v\.?\s*ordf|1:e vice|2:e vice|andre vice|vice chair)")]
    private static partial Regex Vice();

    [GeneratedRegex(@"\b(mötes)?(ordf(örande|\.)?|chair(man|person|woman)?|ordförande)\b")]
    private static partial Regex Chair();

    [GeneratedRegex(@"\b(mötes|protokoll|nämnd|kommun)?(sekr(eterare|\.)?|secretary|protokollförare|antecknare|antecknat|antecknade|vid protokollet|vid anteckningarna|vid pennan|minute.?taker|note.?taker|notes)\b")]
    private static partial Regex Secretary();

    [GeneratedRegex(@"\bersättare för juster")]
    private static partial Regex Substitute();

    [GeneratedRegex(@"\b(protokoll?s?|mötes)?(juster(are|ande|ingsperson(er)?|ingsman|ingsmän)|utses att justera|just\.?|adjuster|verifier)\b")]
    private static partial Regex Adjuster();
}
