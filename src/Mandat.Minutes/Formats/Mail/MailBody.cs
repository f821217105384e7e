using System.Text.RegularExpressions;
using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Formats.Html;
using Mandat.Minutes.Source;
using MimeKit;
using MimeKit.Text;

namespace Mandat.Minutes.Formats.Mail;

/// <summary>The subject and body of an e-mail as a source text; its HTML is preferred, since it has not been broken into lines.</summary>
internal static partial class MailBody
{
    public static SourceText Read(string name, MimeMessage message, string sha256, ReadBudget budget)
    {
        var subject = Letters.Even(Prefixes().Replace(message.Subject ?? "", "")).Trim();
        if (Part(message, "html") is { } html) return Flowing(name, subject, html.Text, sha256, budget);
        var text = subject + "\n\n" + Quotes().Replace(Part(message, "plain") is { } plain ? Unbroken(plain) : "", "");
        var source = PlainText.Read(name, SourceFormat.Eml, text, sha256, budget);
        return subject.Length == 0 || source.Blocks.Count == 0 ? source : source with { Blocks = [AsHeading(source.Blocks[0]), .. source.Blocks.Skip(1)] };
    }

    private static SourceText Flowing(string name, string subject, string html, string sha256, ReadBudget budget)
    {
        var flow = new FlowWriter(budget);
        if (subject.Length > 0) flow.Paragraph(subject, new FlowStyle(HeadingLevel: 1));
        HtmlText.Write(html, flow, budget);
        return flow.ToSource(name, SourceFormat.Eml, sha256, PlaceUnit.Paragraph, []);
    }

    private static TextPart? Part(MimeMessage message, string kind) =>
        message.BodyParts.OfType<TextPart>().FirstOrDefault(p => !p.IsAttachment && p.ContentType.MediaSubtype.Equals(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lines that the sending program broke for transport, and said so, are joined.</summary>
    private static string Unbroken(TextPart plain) => plain.IsFlowed
        ? new FlowedToText { DeleteSpace = plain.ContentType.Parameters["delsp"] == "yes" }.Convert(plain.Text)
        : plain.Text;

    private static SourceBlock AsHeading(SourceBlock block) =>
        block.Kind == BlockKind.Paragraph ? block with { Kind = BlockKind.Heading, Level = 1 } : block;

    [GeneratedRegex(@"^(?:\s*(?:re|sv|vb|fw|fwd|vs)\s*:)+\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Prefixes();

    [GeneratedRegex(@"^(?:> ?)+", RegexOptions.Multiline)]
    private static partial Regex Quotes();
}
