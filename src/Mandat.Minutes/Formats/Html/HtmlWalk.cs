using AngleSharp.Html.Parser.Tokens;
using Mandat.Minutes.Formats.Flow;

namespace Mandat.Minutes.Formats.Html;

/// <summary>Follows the tags of a page and writes its blocks; a missing end tag ends with its surroundings.</summary>
internal sealed class HtmlWalk(FlowWriter flow, ReadBudget budget)
{
    private readonly HtmlInline _words = new();
    private readonly HtmlLists _lists = new();
    private readonly HtmlUnread _unread = new();
    private int _heading, _preformatted;

    public void Text(string words)
    {
        if (_unread.IsOn) return;
        _words.Add(words, _preformatted > 0);
        budget.CheckCharacters(_words.Length);
    }

    public void Begin(HtmlTagToken tag)
    {
        if (tag.Name == "body") _unread.Stop();
        if (_unread.Begin(tag)) return;
        if (HtmlTags.IsBlock(tag.Name)) EndBlock(keepsBlank: false);
        switch (tag.Name)
        {
            case "br": _words.Break(); break;
            case "ul" or "ol" or "menu" or "dir": _lists.Begin(tag); break;
            case "li": _lists.Item(tag); break;
            case "pre" or "listing" or "xmp": _preformatted++; break;
            case "table": flow.BeginTable(); break;
            case "tr": flow.BeginRow(); break;
            case "td" or "th": BeginCell(tag); break;
            default: BeginOther(tag); break;
        }
    }

    public void End(string tag)
    {
        if (_unread.End(tag)) return;
        if (HtmlTags.IsBlock(tag)) EndBlock(keepsBlank: tag == "p");
        switch (tag)
        {
            case "ul" or "ol" or "menu" or "dir": _lists.End(); break;
            case "li": _lists.TakeMark(); break;
            case "pre" or "listing" or "xmp": _preformatted = Math.Max(0, _preformatted - 1); break;
            case "table": flow.EndTable(); break;
        }
        if (HtmlTags.HeadingLevel(tag) > 0) _heading = 0;
        _words.End(tag);
    }

    public void Finish() => EndBlock(keepsBlank: false);

    private void BeginCell(HtmlTagToken tag)
    {
        flow.BeginCell(int.TryParse(tag.GetAttribute("colspan"), out var columns) ? Math.Clamp(columns, 1, 100) : 1);
        _words.End("td");
        _words.End("th");
        _words.Begin(tag.Name, tag.GetAttribute("style"));
    }

    private void BeginOther(HtmlTagToken tag)
    {
        if (HtmlTags.HeadingLevel(tag.Name) is > 0 and var level) _heading = level;
        if (!HtmlTags.IsVoid(tag.Name) && tag.Name is not ("html" or "body")) _words.Begin(tag.Name, tag.GetAttribute("style"));
    }

    private void EndBlock(bool keepsBlank)
    {
        var (text, isStrong) = _words.Take();
        if (text.Length == 0 && !keepsBlank) return;
        var mark = string.IsNullOrWhiteSpace(text) ? null : _lists.TakeMark();
        flow.Paragraph(text, new FlowStyle(_heading, mark is null || _heading > 0 ? 0 : _lists.Depth, mark, isStrong));
    }
}
