using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Html;

/// <summary>
/// HTML, read token by token: no tree is built, so that neither deep nesting nor unclosed marks cost more than their length.
/// </summary>
internal static class HtmlText
{
    public static SourceText Read(string name, string html, string sha256, ReadBudget budget)
    {
        var flow = new FlowWriter(budget);
        Write(html, flow, budget);
        return flow.ToSource(name, SourceFormat.Html, sha256, PlaceUnit.Paragraph, []);
    }

    public static void Write(string html, FlowWriter flow, ReadBudget budget)
    {
        using var text = new TextSource(html);
        var tokens = new HtmlTokenizer(text, HtmlEntityProvider.Resolver) { SkipComments = true, ShouldEmitAttribute = (ref _, attribute) => HtmlTags.IsRead(attribute.Span) };
        var walk = new HtmlWalk(flow, budget);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            budget.Tick();
            if (token.Type == HtmlTokenType.Character) walk.Text(token.Data);
            else if (token.Type == HtmlTokenType.EndTag) walk.End(token.Name);
            else if (token.Type == HtmlTokenType.StartTag)
            {
                walk.Begin(token.AsTag());
                tokens.State = HtmlTags.ContentOf(token.Name);
            }
        }
        walk.Finish();
    }
}
