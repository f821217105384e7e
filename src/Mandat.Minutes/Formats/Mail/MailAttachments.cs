using System.Text.RegularExpressions;
using MimeKit;

namespace Mandat.Minutes.Formats.Mail;

/// <summary>A file or message that came with an e-mail.</summary>
internal sealed record MailAttachment(string Name, MimePart? File, MimeMessage? Message)
{
    public byte[] Bytes(ReadBudget budget)
    {
        using var content = File!.Content!.Open();
        using var counted = new CountingStream(content, budget, countsTags: false);
        return DocumentBytes.Take(counted, budget.Limits.FileBytes);
    }
}

/// <summary>Finds what came with an e-mail, and which of it is the minutes.</summary>
internal static partial class MailAttachments
{
    private const int Most = 200;

    public static List<MailAttachment> Of(MimeMessage message) => [.. message.BodyParts.Concat(message.Attachments).Distinct().Select(Attachment).OfType<MailAttachment>().Take(Most)];

    /// <summary>The only document that can be read, or the only one whose name says that it is minutes.</summary>
    public static MailAttachment? TheMinutes(List<MailAttachment> attached)
    {
        var readable = attached.Where(a => a.Message is not null || Readable().IsMatch(a.Name)).ToList();
        if (readable is [var only]) return only;
        return readable.Where(a => Minutes().IsMatch(a.Name)).ToList() is [var named] ? named : null;
    }

    private static MailAttachment? Attachment(MimeEntity entity) => entity switch
    {
        MessagePart { Message: { } inner } => new(inner.Subject ?? "", null, inner),
        MimePart { FileName: { Length: > 0 } name, Content: not null } part => new(Path.GetFileName(name), part, null),
        _ => null,
    };

    [GeneratedRegex(@"\.(?:docx|odt|pdf|txt|md|html?|doc)$", RegexOptions.IgnoreCase)]
    private static partial Regex Readable();

    [GeneratedRegex("protokoll|anteckning|minutes|notes", RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();
}
