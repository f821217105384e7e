using Mandat.Minutes.Formats.Word;

namespace Mandat.Minutes.Formats.OpenDocument;

/// <summary>The lists that are open at a place in the text, and the number of the next item.</summary>
internal sealed class OpenDocumentLists(OpenDocumentStyles styles)
{
    private const int Deepest = 50;
    private readonly Stack<(string? Style, int Count, bool IsAtItem)> _open = new();
    private readonly Dictionary<string, int> _ended = [];

    public int Depth => _open.Count;

    public void Begin(string? style, bool goesOn)
    {
        if (Depth >= Deepest) throw new UnreadableException(UnreadableReason.Damaged);
        style ??= _open.TryPeek(out var outer) ? outer.Style : null;
        var before = goesOn && style is not null && _ended.TryGetValue(style, out var count) ? count : styles.Level(style, Depth + 1).Start - 1;
        _open.Push((style, before, false));
    }

    public void End()
    {
        if (_open.TryPop(out var list) && list.Style is not null && Depth == 0) _ended[list.Style] = list.Count;
    }

    public void Item(int? start)
    {
        if (_open.TryPop(out var list)) _open.Push((list.Style, start is { } from ? Math.Clamp(from, 0, 1_000_000) : list.Count + 1, true));
    }

    /// <summary>The mark before the first paragraph of an item; null for its further paragraphs and outside lists.</summary>
    public string? Mark()
    {
        if (!_open.TryPop(out var list)) return null;
        _open.Push(list with { IsAtItem = false });
        if (!list.IsAtItem) return null;
        var level = styles.Level(list.Style, Depth);
        if (!level.IsNumber) return "-";
        return level.Format.Length == 0 ? null : level.Before + Number(level) + level.After is { Length: > 0 } mark ? mark.Trim() : null;
    }

    private string Number(OpenDocumentLevel level)
    {
        var shown = _open.Take(level.Shown).Reverse().ToList();
        return string.Join('.', shown.Select((l, at) => Numeral(l.Count, styles.Level(l.Style, Depth - shown.Count + at + 1).Format)));
    }

    private static string Numeral(int count, string format) => WordNumber.Numeral(count, format switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => "decimal",
    });
}
