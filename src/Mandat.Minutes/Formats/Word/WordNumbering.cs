namespace Mandat.Minutes.Formats.Word;

/// <summary>One level of a numbering: how its number is written and where it starts.</summary>
internal sealed class WordLevel
{
    public string Format { get; set; } = "decimal";

    public string Text { get; set; } = "";

    public int Start { get; set; } = 1;

    /// <summary>The paragraph style that is tied to this level.</summary>
    public string? Style { get; set; }
}

/// <summary>The numberings of a Word document; gives each paragraph the number that Word shows, which stands nowhere in the file.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, WordLevel[]> _schemes = [];
    private readonly Dictionary<int, int> _schemeOf = [];
    private readonly Dictionary<(int Numbering, int Level), int> _restarts = [];
    private readonly Dictionary<int, int?[]> _counters = [];

    public static WordNumbering Read(SafeXml? xml)
    {
        var numbering = new WordNumbering();
        if (xml is null) return numbering;
        var (scheme, level, instance, overridden) = ((WordLevel[]?)null, (WordLevel?)null, 0, 0);
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            switch (xml.Name)
            {
                case "abstractNum": (scheme, level) = (numbering.Begin(xml.Number("abstractNumId") ?? -1), null); break;
                case "lvl": level = scheme is not null && xml.Number("ilvl") is >= 0 and < Levels and { } at ? scheme[at] : null; break;
                case "num": (scheme, level, instance) = (null, null, xml.Number("numId") ?? -1); break;
                case "abstractNumId" when scheme is null: numbering._schemeOf[instance] = xml.Number("val") ?? -1; break;
                case "lvlOverride": overridden = xml.Number("ilvl") ?? 0; break;
                case "startOverride": numbering._restarts[(instance, overridden)] = xml.Number("val") ?? 1; break;
                default: if (level is not null) Take(xml, level); break;
            }
        }
        return numbering;
    }

    /// <summary>The level that a style is tied to in a numbering.</summary>
    public int? LevelOf(int numbering, string? style)
    {
        if (style is null || SchemeOf(numbering) is not { } scheme) return null;
        var level = Array.FindIndex(scheme, l => l.Style == style);
        return level < 0 ? null : level;
    }

    /// <summary>Counts one paragraph of a numbering and gives its number or mark; null when none is shown.</summary>
    public string? Next(int numbering, int level)
    {
        if (SchemeOf(numbering) is not { } scheme || level is < 0 or >= Levels) return null;
        var counters = CountersOf(_schemeOf[numbering]);
        if (_restarts.Remove((numbering, level), out var restart)) counters[level] = restart - 1;
        counters[level] = Math.Min((counters[level] ?? scheme[level].Start - 1) + 1, 1_000_000);
        Array.Fill(counters, null, level + 1, Levels - level - 1);
        return WordNumber.Written(scheme, counters, level);
    }

    private WordLevel[]? SchemeOf(int numbering) =>
        _schemeOf.TryGetValue(numbering, out var id) && _schemes.TryGetValue(id, out var scheme) ? scheme : null;

    private int?[] CountersOf(int scheme)
    {
        if (!_counters.TryGetValue(scheme, out var counters)) _counters[scheme] = counters = new int?[Levels];
        return counters;
    }

    private WordLevel[] Begin(int id)
    {
        var scheme = new WordLevel[Levels];
        for (var level = 0; level < Levels; level++) scheme[level] = new WordLevel();
        if (_schemes.Count < 10_000) _schemes[id] = scheme;
        return scheme;
    }

    private static void Take(SafeXml xml, WordLevel level)
    {
        switch (xml.Name)
        {
            case "start": level.Start = Math.Clamp(xml.Number("val") ?? 1, 0, 1_000_000); break;
            case "numFmt": level.Format = xml.Attribute("val") ?? "decimal"; break;
            case "lvlText": level.Text = xml.Attribute("val") is { Length: <= 100 } text ? text : ""; break;
            case "pStyle": level.Style = xml.Attribute("val"); break;
        }
    }
}
