using System.IO.Compression;
using System.Text;

namespace Mandat.Bench;

/// <summary>A PDF of many pages, or of one page with very many lines.</summary>
internal static class LargePdf
{
    private const string Line = "Styrelsen beslutar att Ida Ek tar fram ett underlag till den 3 maj 2025 och redovisar";

    public static void Write(Stream stream, int pages, int lines)
    {
        var (places, position) = (new List<long>(), 0L);
        Text("%PDF-1.7\n");
        Object("<</Type /Catalog /Pages 2 0 R>>");
        Object($"<</Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(p => $"{4 + p * 2} 0 R"))}]>>");
        Object("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>");
        for (var page = 0; page < pages; page++)
        {
            Object($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + page * 2} 0 R /Resources <</Font <</F1 3 0 R>>>>>>");
            var content = Content(lines, 700.0 / lines);
            Object($"<</Length {content.Length} /Filter /FlateDecode>>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream");
        }
        var start = position;
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(p => $"{p:D10} 00000 n \n"))}trailer\n<</Size {places.Count + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");

        void Object(string body)
        {
            places.Add(position);
            Text($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        void Text(string text)
        {
            var bytes = Encoding.Latin1.GetBytes(text);
            stream.Write(bytes);
            position += bytes.Length;
        }
    }

    private static byte[] Content(int lines, double pitch)
    {
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"BT /F1 11 Tf 60 {780 - line * pitch:F3} Td ({Line}) Tj ET\n");
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(text.ToString()));
        return packed.ToArray();
    }
}
