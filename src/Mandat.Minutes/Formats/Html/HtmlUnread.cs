using AngleSharp.Html.Parser.Tokens;

namespace Mandat.Minutes.Formats.Html;

/// <summary>Passes over what a page does not show as its text: its head, scripts, menus and hidden parts.</summary>
internal sealed class HtmlUnread
{
    private string? _tag;
    private int _depth;

    public bool IsOn => _tag is not null;

    /// <summary>True when the tag is within, or begins, something that is not read.</summary>
    public bool Begin(HtmlTagToken tag)
    {
        if (_tag is not null)
        {
            if (tag.Name == _tag && !tag.IsSelfClosing) _depth++;
            return true;
        }
        if (tag.IsSelfClosing || HtmlTags.IsVoid(tag.Name) || !(HtmlTags.IsUnread(tag.Name) || IsHidden(tag))) return false;
        (_tag, _depth) = (tag.Name, 1);
        return true;
    }

    public bool End(string tag)
    {
        if (_tag is null) return false;
        if (tag == _tag && --_depth <= 0) Stop();
        return true;
    }

    public void Stop() => _tag = null;

    private static bool IsHidden(HtmlTagToken tag) =>
        tag.Name is not ("html" or "body") && tag.Attributes.Exists(a => a.Name == "hidden"
            || (a.Name == "style" && a.Value.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase)));
}
