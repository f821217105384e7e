using System.IO.Compression;
using System.Text;

namespace Mandat.Bench;

/// <summary>Documents as large as the limits let through, or as heavy.</summary>
internal static class AtTheLimits
{
    private const int Characters = 1_950_000;
    private const string Sentence = "Styrelsen beslutar att Ida Ek tar fram ett underlag för 120 tkr senast den 3 maj 2025. ";
    private const string W = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string O = "<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>";

    public static IReadOnlyList<string> Kinds { get; } = ["txt", "txt-lines", "docx", "docx-markup", "odt", "html", "html-markup", "eml", "pdf", "pdf-page", "noise"];

    public static (string Name, Action<Stream> Write) Of(string kind) => kind switch
    {
        "txt" => ("a.txt", s => Fill(s, "", Sentence + "\n", Characters, "")),
        "txt-lines" => ("a.txt", s => Fill(s, "", "- a\n", Characters, "")),
        "docx" => ("a.docx", s => Zip(s, "word/document.xml", z => Fill(z, W, $"<w:p><w:r><w:t>{Sentence}</w:t></w:r></w:p>", Paragraphs(33), "</w:body></w:document>"))),
        "docx-markup" => ("a.docx", s => Zip(s, "word/document.xml", z => Fill(z, W, "<w:p><w:pPr><w:b/><w:i/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", 59_000_000, "</w:body></w:document>"))),
        "odt" => ("a.odt", s => Zip(s, "content.xml", z => Fill(z, O, $"<t:p>{Sentence}</t:p>", Paragraphs(11), "</o:text></o:body></o:document-content>"))),
        "html" => ("a.html", s => Fill(s, "<html><body>", $"<p>{Sentence}</p>", Paragraphs(7), "")),
        "html-markup" => ("a.html", s => Fill(s, "<html><body>", "<div><span><b>a</b></span></div>", 24_900_000, "")),
        "eml" => ("a.eml", Mail),
        "pdf" => ("a.pdf", s => LargePdf.Write(s, pages: 490, lines: 45)),
        "pdf-page" => ("a.pdf", s => LargePdf.Write(s, pages: 1, lines: 20_000)),
        "noise" => ("a.docx", s => s.Write(RandomBytes(24_900_000))),
        _ => throw new ArgumentException(kind),
    };

    private static int Paragraphs(int markup) => Characters / (Sentence.Length + 2) * (Sentence.Length + markup);

    private static void Fill(Stream stream, string head, string part, int length, string tail)
    {
        stream.Write(Encoding.UTF8.GetBytes(head));
        var bytes = Encoding.UTF8.GetBytes(part);
        for (var written = part.Length; written <= length && part.Length > 0; written += part.Length) stream.Write(bytes);
        stream.Write(Encoding.UTF8.GetBytes(tail));
    }

    private static void Zip(Stream stream, string name, Action<Stream> write)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        write(entry);
    }

    private static void Mail(Stream stream)
    {
        Fill(stream, "From: a@example.org\r\nSubject: Protokoll\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSe bilaga\r\n--b\r\nContent-Type: application/octet-stream; name=a.docx\r\nContent-Disposition: attachment; filename=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n", "", 0, "");
        var docx = new MemoryStream();
        Of("docx").Write(docx);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(docx.ToArray(), Base64FormattingOptions.InsertLineBreaks)));
        Fill(stream, "\r\n--b\r\nContent-Type: application/octet-stream; name=karta.jpg\r\nContent-Disposition: attachment; filename=karta.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n", new string('A', 76) + "\r\n", 22_000_000, "--b--\r\n");
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        "PK\x03\x04"u8.CopyTo(bytes);
        return bytes;
    }
}
