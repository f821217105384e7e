using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
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
            throw new UnreadableException(UnreadableReason.Damaged, damage);
        }
    }

    private static SourceText ReadHere(string name, byte[] bytes, string sha256, ReadBudget budget)
    {
        var streams = new PdfStreams(budget);
        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = streams, MaxStackDepth = 200 });
        budget.CheckPages(document.NumberOfPages);
        var flow = new FlowWriter(budget);
        if (!IsReadByTags(document, streams, flow, budget)) ReadByLayout(document, streams, flow, budget);
        streams.BeginPage();
        return flow.ToSource(name, SourceFormat.Pdf, sha256, PlaceUnit.Page, []);
    }

    private static bool IsReadByTags(PdfDocument document, PdfStreams streams, FlowWriter flow, ReadBudget budget)
    {
        if (PdfTagTree.Of(document) is not { } tree) return false;
        var (marked, width) = (new PdfMarkedText(), 0.0);
        foreach (var page in Pages(document, streams, budget))
        {
            marked.Add(page);
            width = Math.Max(width, page.Width);
        }
        if (marked.Letters == 0 || new PdfTagged(tree, marked, budget).Parts() is not { } parts) return false;
        PdfTagPart.Write(parts, flow, width);
        return true;
    }

    private static void ReadByLayout(PdfDocument document, PdfStreams streams, FlowWriter flow, ReadBudget budget)
    {
        var (pages, images) = (new List<PdfPage>(), 0);
        foreach (var page in Pages(document, streams, budget))
        {
            images += page.NumberOfImages;
            pages.Add(new PdfPage(page));
        }
        if (images > 0 && pages.TrueForAll(p => p.IsEmpty)) throw new UnreadableException(UnreadableReason.ScannedWithoutText);
        PdfLayout.Write(pages, flow);
    }

    private static IEnumerable<Page> Pages(PdfDocument document, PdfStreams streams, ReadBudget budget)
    {
        var characters = 0L;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            streams.BeginPage();
            var page = document.GetPage(number);
            budget.CheckCharacters(characters += page.Letters.Sum(l => (long)l.Value.Length));
            yield return page;
        }
    }

    /// <summary>
    /// What the parser throws on damaged files. The mutation rig in bench/ met the kinds of the first two lines; those of the third are what
    /// reading numbers, references and streams throws besides, so that one mutant more does not end the reading of a folder.
    /// </summary>
    private static bool IsDamage(Exception e) => e
        is PdfDocumentFormatException or PdfDocumentStackDepthException or ArgumentException or InvalidOperationException
        or IndexOutOfRangeException or NullReferenceException or NotSupportedException or InvalidDataException
        or KeyNotFoundException or FormatException or InvalidCastException or OverflowException or NotImplementedException or DivideByZeroException or IOException;
}
