using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Tells a format by the first bytes of the content, and among the text formats by what the text begins with.</summary>
internal static partial class FormatSniffer
{
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Why a file of Microsoft's older container format is not read, or null when it is none.</summary>
    public static UnreadableReason? OldContainer(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return null;
        if (Names(bytes, "WordDocument")) return UnreadableReason.OldWordFormat;
        return Names(bytes, "EncryptedPackage") ? UnreadableReason.Encrypted : UnreadableReason.UnknownFormat;
    }

    /// <summary>The text format, or null for text that is written for machines.</summary>
    public static SourceFormat? OfText(string text, string name)
    {
        var start = text.Length > 4096 ? text[..4096] : text;
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (IsMail(start, ending)) return SourceFormat.Eml;
        if (HtmlStart().IsMatch(start) || (ending is ".html" or ".htm" && AnyTag().IsMatch(start))) return SourceFormat.Html;
        if (MachineStart().IsMatch(start)) return null;
        return ending is ".md" or ".markdown" || MarkdownMarks.AreIn(text) ? SourceFormat.Markdown : SourceFormat.Text;
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;

    /// <summary>Minutes may begin with "Datum: …" too, so that only headers which mail programs write count.</summary>
    private static bool IsMail(string start, string ending)
    {
        var head = HeaderBlock().Match(start).Value;
        if (head.Length == 0) return false;
        return Transport().IsMatch(head) || (ending == ".eml" && Headers().Count(head) >= 2);
    }

    [GeneratedRegex(@"\A(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\r?\n?(?:[ \t][^\n]*\n?)*)+")]
    private static partial Regex HeaderBlock();

    [GeneratedRegex(@"^(?:Received|Return-Path|MIME-Version|Message-ID|Delivered-To|DKIM-Signature|X-[A-Za-z-]+):", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Transport();

    [GeneratedRegex(@"^(?:From|To|Cc|Subject|Date|Content-Type|Reply-To):", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Headers();

    [GeneratedRegex(@"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"<(?:p|div|table|h[1-6]|ul|ol|br|span|pre)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\A\s*(?:<\?xml|<!DOCTYPE|\{\\rtf|%!PS|BEGIN:V)", RegexOptions.IgnoreCase)]
    private static partial Regex MachineStart();
}
