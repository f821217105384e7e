using System.Text;
using MimeKit;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>E-mails made in the test.</summary>
internal static class Eml
{
    public static byte[] Of(string subject, string? plain, string? html = null, params (string Name, byte[] Content)[] attached)
    {
        var body = new BodyBuilder { TextBody = plain, HtmlBody = html };
        foreach (var (name, content) in attached) body.Attachments.Add(name, content);
        return Bytes(new MimeMessage([new MailboxAddress("Ida Ek", "ida@example.org")], [new MailboxAddress("Ola", "ola@example.org")], subject, body.ToMessageBody()));
    }

    public static byte[] Bytes(MimeMessage message)
    {
        var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    public static byte[] Raw(string head, string body) => Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n" + body);
}
