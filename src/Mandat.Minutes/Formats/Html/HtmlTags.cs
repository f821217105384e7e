using AngleSharp.Html.Parser;

namespace Mandat.Minutes.Formats.Html;

/// <summary>What the tags of HTML mean for the reading.</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> Blocks = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
        "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "listing", "xmp"];

    private static readonly HashSet<string> Unread = [
        "head", "script", "style", "template", "nav", "title", "svg", "math", "iframe", "object", "select", "textarea", "noembed", "noframes", "audio", "video", "canvas"];

    private static readonly HashSet<string> Void = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    public static bool IsUnread(string tag) => Unread.Contains(tag);

    public static bool IsVoid(string tag) => Void.Contains(tag);

    public static bool IsRead(ReadOnlySpan<char> attribute) => attribute is "style" or "hidden" or "start" or "type" or "value" or "colspan";

    public static int HeadingLevel(string tag) => tag is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    /// <summary>How the tokenizer must read what follows a start tag.</summary>
    public static HtmlParseMode ContentOf(string tag) => tag switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
