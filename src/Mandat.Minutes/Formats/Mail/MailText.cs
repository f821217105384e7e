using MimeKit;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Mail;

/// <summary>
/// An e-mail. Its subject is the heading, its body the text. When the body only accompanies minutes that are attached, the attached
/// document is the text, and the other attachments are named.
/// </summary>
internal static class MailText
{
    private const int Accompanying = 600, DeepestMessage = 3;

    public static SourceText Read(string name, byte[] bytes, string sha256, ReadBudget budget) => Read(name, Parse(bytes), sha256, budget, depth: 0);

    private static SourceText Read(string name, MimeMessage message, string sha256, ReadBudget budget, int depth)
    {
        var body = MailBody.Read(name, message, sha256, budget);
        var attached = MailAttachments.Of(message);
        var length = body.Blocks.Skip(1).Sum(b => b.Span.Length);
        var minutes = length < Accompanying && depth < DeepestMessage ? MailAttachments.TheMinutes(attached) : null;
        if (minutes is null) return body with { AttachedNames = [.. attached.Select(a => a.Name)] };
        var read = minutes.Message is { } inner
            ? Read(name, inner, sha256, budget, depth + 1)
            : SourceReader.ReadAttached(minutes.Bytes(budget), minutes.Name, budget);
        var others = attached.Where(a => a != minutes).Select(a => a.Name);
        return read with { Name = name, Format = SourceFormat.Eml, Sha256 = sha256, AttachedNames = [.. others, .. read.AttachedNames] };
    }

    private static MimeMessage Parse(byte[] bytes)
    {
        try
        {
            var options = new ParserOptions { MaxMimeDepth = 20, MaxAddressGroupDepth = 3 };
            return MimeMessage.Load(options, new MemoryStream(bytes, writable: false), persistent: true);
        }
        catch (FormatException)
        {
            throw new UnreadableException(UnreadableReason.Damaged);
        }
    }
}
