namespace Mandat.Minutes.Formats.OpenDocument;

/// <summary>How one level of a list writes its number.</summary>
internal sealed record OpenDocumentLevel(bool IsNumber, string Format, string Before, string After, int Start, int Shown)
{
    public static OpenDocumentLevel Bullet { get; } = new(false, "", "", "", 1, 1);
}

/// <summary>The styles of an OpenDocument text, as far as they say what is bold, what is a title, and how lists are numbered.</summary>
internal sealed class OpenDocumentStyles
{
    private const int Most = 10_000, LongestChain = 20;
    private readonly Dictionary<string, (string? Parent, bool? IsBold, bool IsUnderlined, string? List)> _styles = [];
    private readonly Dictionary<string, OpenDocumentLevel[]> _lists = [];
    private string _style = "";
    private OpenDocumentLevel[]? _list;

    public void Read(SafeXml? xml)
    {
        while (xml is not null && xml.Read())
            if (xml.IsElement) Take(xml);
    }

    /// <summary>Takes one element; the body's reader hands over those of its own automatic styles.</summary>
    public void Take(SafeXml xml)
    {
        switch (xml.Name)
        {
            case "style" when _styles.Count < Most:
                _style = xml.Attribute("name") ?? "";
                _styles[_style] = (xml.Attribute("parent-style-name"), null, false, xml.Attribute("list-style-name"));
                break;
            case "text-properties" when _styles.TryGetValue(_style, out var style):
                _styles[_style] = style with { IsBold = IsBold(xml) ?? style.IsBold, IsUnderlined = xml.Attribute("text-underline-style") is not (null or "none") };
                break;
            case "list-style" or "outline-style" when _lists.Count < Most:
                _list = [.. Enumerable.Repeat(OpenDocumentLevel.Bullet, 10)];
                _lists[xml.Attribute("name") ?? ""] = _list;
                break;
            case "list-level-style-number" when _list is not null && xml.Number("level") is >= 1 and <= 10 and { } level:
                _list[level - 1] = Level(xml);
                break;
        }
    }

    public bool IsEmphasised(string? style, bool otherwise)
    {
        for (var links = 0; style is not null && links < LongestChain && _styles.TryGetValue(style, out var found); links++)
        {
            if (found.IsUnderlined) return true;
            if (found.IsBold is { } isBold) return isBold;
            style = found.Parent;
        }
        return otherwise;
    }

    public string? ListOf(string? style) => style is not null && _styles.TryGetValue(style, out var found) ? found.List : null;

    public OpenDocumentLevel Level(string? list, int depth) =>
        list is not null && _lists.TryGetValue(list, out var levels) ? levels[Math.Clamp(depth, 1, 10) - 1] : OpenDocumentLevel.Bullet;

    /// <summary>A paragraph in the style Title, or one made from it, is a heading although it has no outline level.</summary>
    public int HeadingLevel(string? style)
    {
        for (var links = 0; style is not null && links < LongestChain; links++)
        {
            if (style is "Title") return 1;
            if (style is "Subtitle") return 2;
            style = _styles.TryGetValue(style, out var found) ? found.Parent : null;
        }
        return 0;
    }

    private static bool? IsBold(SafeXml xml) => xml.Attribute("font-weight") switch
    {
        null => null,
        "bold" or "600" or "700" or "800" or "900" => true,
        _ => false,
    };

    private static OpenDocumentLevel Level(SafeXml xml) => new(
        IsNumber: true, xml.Attribute("num-format") ?? "", xml.Attribute("num-prefix") ?? "", xml.Attribute("num-suffix") ?? "",
        Math.Clamp(xml.Number("start-value") ?? 1, 0, 1_000_000), Math.Clamp(xml.Number("display-levels") ?? 1, 1, 10));
}
