using System.Globalization;
using System.IO.Compression;
using System.Text;
using Mandat.Minutes.Formats;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>PDFs made in the test, object by object.</summary>
internal sealed class Pdf
{
    private readonly List<StringBuilder> _pages = [new()];

    public Pdf Text(double x, double y, string text, double size = 11, bool isBold = false)
    {
        var escaped = text.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)");
        return Draw($"BT /F{(isBold ? 2 : 1)} {size} Tf {x} {y} Td ({escaped}) Tj ET\n");
    }

    public Pdf Rules(double left, double right, double bottom, double top, params double[] inner)
    {
        foreach (var x in (double[])[left, right, .. inner]) Draw($"{x} {bottom} m {x} {top} l S\n");
        return this;
    }

    public Pdf Across(double left, double right, params double[] heights)
    {
        foreach (var y in heights) Draw($"{left} {y} m {right} {y} l S\n");
        return this;
    }

    public Pdf NextPage()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    public byte[] Build()
    {
        List<byte[]> objects = [Latin(Catalog), [], Latin(Font), Latin(Font.Replace("Helvetica", "Helvetica-Bold"))];
        var kids = new StringBuilder();
        foreach (var page in _pages)
        {
            objects.Add(Stream(page.ToString()));
            objects.Add(Latin($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count} 0 R /Resources <</Font <</F1 3 0 R /F2 4 0 R>>>>>>"));
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }
        objects[1] = Latin($"<</Type /Pages /Kids [{kids}] /Count {_pages.Count}>>");
        return Raw("", objects);
    }

    private Pdf Draw(FormattableString operators)
    {
        _pages[^1].Append(operators.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    private static byte[] Latin(string text) => TextDecoding.Windows1252.GetBytes(text);

    /// <summary>A file of the given objects, numbered from 1; the first is the catalog.</summary>
    public static byte[] Raw(string trailer, params string[] objects) => Raw(trailer, [.. objects.Select(Encoding.Latin1.GetBytes)]);

    public static byte[] Raw(string trailer, IReadOnlyList<byte[]> objects)
    {
        var bytes = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.7\n");
        for (var at = 0; at < objects.Count; at++)
        {
            places.Add(bytes.Position);
            Write($"{at + 1} 0 obj\n");
            bytes.Write(objects[at]);
            Write("\nendobj\n");
        }
        var start = bytes.Position;
        Write($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Write($"{place:D10} 00000 n \n");
        Write($"trailer\n<</Size {objects.Count + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return bytes.ToArray();

        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
    }

    public const string Catalog = "<</Type /Catalog /Pages 2 0 R>>";
    public const string Pages = "<</Type /Pages /Kids [3 0 R] /Count 1>>";
    public const string Page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>";
    public const string Font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

    public static byte[] Stream(string content) => Latin($"<</Length {content.Length}>>\nstream\n{content}\nendstream");

    public static byte[] Packed(byte[] content, string more = "")
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return [.. Encoding.Latin1.GetBytes($"<</Length {packed.Length} /Filter /FlateDecode {more}>>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    /// <summary>One page with a content stream.</summary>
    public static byte[] OfContent(string content) => Raw("", [.. ((string[])[Catalog, Pages, Page]).Select(Encoding.Latin1.GetBytes), Stream(content), Encoding.Latin1.GetBytes(Font)]);
}
