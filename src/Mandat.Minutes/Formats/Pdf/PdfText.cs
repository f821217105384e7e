using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>PDF: by its tags where it has them, otherwise by where its words stand.</summary>
internal static class PdfText
{
    public static SourceText Read(string name, byte[] bytes, string sha256, ReadBudget budget)
    {
        try
        {
            return PdfThread.Run(() => ReadHere(name, bytes, sha256, budget), budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(UnreadableReason.Encrypted);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new UnreadableException(UnreadableReason.Damaged);
        }
    }

    private static SourceText ReadHere(string name, byte[] bytes, string sha256, ReadBudget budget)
    {
        var streams = new PdfStreams(budget);
        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = streams, MaxStackDepth = 200 });
        budget.CheckPages(document.NumberOfPages);
        var flow = new FlowWriter(budget);
        var (pages, images) = (new List<PdfPage>(), 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            streams.BeginPage();
            var page = document.GetPage(number);
            images += page.NumberOfImages;
            pages.Add(new PdfPage(page));
        }
        streams.BeginPage();
        PdfLayout.Write(pages, flow);
        var source = flow.ToSource(name, SourceFormat.Pdf, sha256, PlaceUnit.Page, []);
        if (source.Blocks.Count == 0 && images > 0) throw new UnreadableException(UnreadableReason.ScannedWithoutText);
        return source;
    }

    /// <summary>What the parser throws on damaged files; the mutation rig of bench/ found these kinds.</summary>
    private static bool IsDamage(Exception e) => e is PdfDocumentFormatException or PdfDocumentStackDepthException or InvalidOperationException
        or ArgumentException or FormatException or InvalidCastException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException
        or NotSupportedException or NotImplementedException or OverflowException or DivideByZeroException or IOException or InvalidDataException;
}
