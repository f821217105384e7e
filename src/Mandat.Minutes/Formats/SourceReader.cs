using System.Security.Cryptography;
using Mandat.Minutes.Formats.Html;
using Mandat.Minutes.Formats.Mail;
using Mandat.Minutes.Formats.Pdf;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Finds the format of a document by its content and turns it into a <see cref="SourceText"/>.</summary>
internal static class SourceReader
{
    public static SourceReading Read(Stream document, string name, ReadLimits limits)
    {
        try
        {
            var bytes = DocumentBytes.Take(document, limits.FileBytes);
            return new SourceReading.Read(Read(bytes, Path.GetFileName(name), new ReadBudget(limits)));
        }
        catch (UnreadableException unreadable)
        {
            return new SourceReading.Refused(unreadable.Reason);
        }
    }

    /// <summary>Reads a document that came inside another; refusals pass to the outer one.</summary>
    public static SourceText ReadAttached(byte[] bytes, string name, ReadBudget budget) => Read(bytes, name, budget);

    private static SourceText Read(byte[] bytes, string name, ReadBudget budget)
    {
        if (bytes.Length == 0) throw new UnreadableException(UnreadableReason.Empty);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var source = ReadContent(bytes, name, sha256, budget);
        return source.Blocks.Count > 0 ? source : throw new UnreadableException(UnreadableReason.Empty);
    }

    private static SourceText ReadContent(byte[] bytes, string name, string sha256, ReadBudget budget)
    {
        if (FormatSniffer.OldContainer(bytes) is { } reason) throw new UnreadableException(reason);
        if (FormatSniffer.IsZip(bytes)) return PackedText.Read(bytes, name, sha256, budget);
        if (FormatSniffer.IsPdf(bytes)) return PdfText.Read(name, bytes, sha256, budget);
        var text = TextDecoding.Decode(bytes) ?? throw new UnreadableException(UnreadableReason.UnknownFormat);
        return FormatSniffer.OfText(text, name) switch
        {
            SourceFormat.Text => PlainText.Read(name, SourceFormat.Text, text, sha256, budget),
            SourceFormat.Markdown => PlainText.Read(name, SourceFormat.Markdown, text, sha256, budget),
            SourceFormat.Html => HtmlText.Read(name, HtmlCharset.Decode(bytes, text), sha256, budget),
            SourceFormat.Eml => MailText.Read(name, bytes, sha256, budget),
            _ => throw new UnreadableException(UnreadableReason.UnknownFormat),
        };
    }
}
