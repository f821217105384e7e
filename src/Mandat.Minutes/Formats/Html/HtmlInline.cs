using System.Text;

namespace Mandat.Minutes.Formats.Html;

/// <summary>The words of the block at hand: white space folded as a browser does, and what is bold counted.</summary>
internal sealed class HtmlInline
{
    private const int Deepest = 200;
    private readonly StringBuilder _text = new();
    private readonly Stack<(string Tag, bool IsStrong)> _open = new();
    private int _letters, _strong;

    public int Length => _text.Length;

    public void Begin(string tag, string? style)
    {
        if (_open.Count >= Deepest) return;
        var isStrong = tag is "b" or "strong" or "u" or "th" || (style is not null && SaysBold(style));
        _open.Push((tag, isStrong || (IsStrong && style?.Contains("font-weight:normal", StringComparison.OrdinalIgnoreCase) != true)));
    }

    public void End(string tag)
    {
        if (!_open.Any(o => o.Tag == tag)) return;
        while (_open.Pop().Tag != tag)
        {
        }
    }

    public void Add(string words, bool isPreformatted)
    {
        foreach (var c in words)
        {
            if (isPreformatted) _text.Append(c);
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
            if (!char.IsLetterOrDigit(c)) continue;
            _letters++;
            if (IsStrong) _strong++;
        }
    }

    public void Break() => _text.Append('\n');

    public (string Text, bool IsStrong) Take()
    {
        var taken = (_text.ToString(), _letters > 0 && _letters == _strong);
        _text.Clear();
        _letters = _strong = 0;
        return taken;
    }

    private bool IsStrong => _open.TryPeek(out var inner) && inner.IsStrong;

    private static bool SaysBold(string style)
    {
        var at = style.IndexOf("font-weight:", StringComparison.OrdinalIgnoreCase);
        return (at >= 0 && style.AsSpan(at + 12).TrimStart() is ['b' or 'B' or '6' or '7' or '8' or '9', ..])
            || style.Contains("text-decoration:underline", StringComparison.OrdinalIgnoreCase);
    }
}
