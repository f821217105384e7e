using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using Mandat.Minutes.Formats.Word;

namespace Mandat.Minutes.Formats.Html;

/// <summary>The lists that are open, and the mark of the item at hand until its first words have taken it.</summary>
internal sealed class HtmlLists
{
    private const int Deepest = 100;
    private readonly Stack<(bool IsNumbered, string Type, int Next)> _open = new();
    private string? _mark;
    private int _beyond;

    public int Depth => _open.Count;

    public void Begin(HtmlTagToken tag)
    {
        if (Depth >= Deepest) _beyond++;
        else _open.Push((tag.Name == "ol", tag.GetAttribute("type"), Number(tag, "start") ?? 1));
    }

    public void End()
    {
        if (_beyond > 0) _beyond--;
        else _open.TryPop(out _);
        _mark = null;
    }

    public void Item(HtmlTagToken tag)
    {
        if (!_open.TryPop(out var list)) return;
        var number = Number(tag, "value") ?? list.Next;
        _open.Push((list.IsNumbered, list.Type, Math.Min(number, 1_000_000) + 1));
        _mark = list.IsNumbered ? WordNumber.Numeral(number, Format(list.Type)) + "." : "-";
    }

    public string? TakeMark()
    {
        var mark = _mark;
        _mark = null;
        return mark;
    }

    private static int? Number(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 1_000_000) : null;

    private static string Format(string type) => type switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => "decimal",
    };
}
