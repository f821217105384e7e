namespace Mandat.Minutes.Formats.Word;

/// <summary>One style of a Word document, as far as it says what a paragraph is.</summary>
internal sealed class WordStyle
{
    public string Name { get; set; } = "";

    public string? BasedOn { get; set; }

    /// <summary>0 for the highest outline level, 9 for body text.</summary>
    public int? OutlineLevel { get; set; }

    public int? NumberingId { get; set; }

    public int? NumberingLevel { get; set; }

    public bool? IsBold { get; set; }
}

/// <summary>The styles of a Word document, each with what it inherits; ids are in the language of the writer, names are not.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, WordStyle> _styles = [];

    public static WordStyles Read(SafeXml? xml)
    {
        var styles = new WordStyles();
        if (xml is null) return styles;
        WordStyle? style = null;
        while (xml.Read())
        {
            if (!xml.IsElement) continue;
            if (xml.Name == "style") style = styles.Begin(xml);
            else if (style is not null) Take(xml, style);
        }
        return styles;
    }

    /// <summary>The first value that the style or one it is based on gives.</summary>
    public T? Inherited<T>(string? id, Func<WordStyle, T?> value) where T : struct
    {
        for (var links = 0; id is not null && links < LongestChain && _styles.TryGetValue(id, out var style); links++)
        {
            if (value(style) is { } found) return found;
            id = style.BasedOn;
        }
        return null;
    }

    public int HeadingLevel(string? id) => Inherited(id, LevelOf) ?? 0;

    /// <summary>True for the lines of a table of contents, which repeat the headings.</summary>
    public bool IsContents(string? id) => id is not null && _styles.TryGetValue(id, out var style)
        && (style.Name.StartsWith("toc ", StringComparison.Ordinal) || style.Name.StartsWith("innehåll ", StringComparison.Ordinal));

    private static int? LevelOf(WordStyle style)
    {
        if (style.OutlineLevel is { } outline) return outline < 9 ? outline + 1 : 0;
        return style.Name switch
        {
            "title" or "rubrik" or "titel" => 1,
            "subtitle" or "underrubrik" => 2,
            ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var level] => level - '0',
            ['r', 'u', 'b', 'r', 'i', 'k', ' ', >= '1' and <= '9' and var level] => level - '0',
            _ => null,
        };
    }

    private WordStyle Begin(SafeXml xml)
    {
        var style = new WordStyle();
        if (xml.Attribute("styleId") is { } id && _styles.Count < 10_000) _styles[id] = style;
        return style;
    }

    private static void Take(SafeXml xml, WordStyle style)
    {
        switch (xml.Name)
        {
            case "name": style.Name = (xml.Attribute("val") ?? "").ToLowerInvariant(); break;
            case "basedOn": style.BasedOn = xml.Attribute("val"); break;
            case "outlineLvl": style.OutlineLevel = xml.Number("val"); break;
            case "numId": style.NumberingId = xml.Number("val"); break;
            case "ilvl": style.NumberingLevel = xml.Number("val"); break;
            case "b": style.IsBold = WordXml.IsOn(xml); break;
        }
    }
}
