using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>Counts what a stream unpacks to, then lets the parser's own filter do it.</summary>
internal sealed class PdfFilter(IFilter inner, PdfStreams streams) : IFilter
{
    /// <summary>A packing that is rare in minutes and may swell more than two thousand times.</summary>
    private const int LargestLzw = 60_000;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
    {
        if (inner is LzwFilter && input.Length > LargestLzw) throw new UnreadableException(UnreadableReason.UnpacksTooLarge);
        if (inner is FlateFilter)
        {
            CountInflated(input, dictionary);
            return inner.Decode(input, dictionary, provider, index);
        }
        var output = inner.Decode(input, dictionary, provider, index);
        streams.Unpacked(output.Span, dictionary);
        return output;
    }

    private void CountInflated(Memory<byte> input, DictionaryToken dictionary)
    {
        if (input.Length < 2) return;
        using var packed = new MemoryStream(input.ToArray(), 2, input.Length - 2, writable: false);
        using var inflating = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81_920];
        try
        {
            for (int read; (read = inflating.Read(buffer)) > 0;) streams.Unpacked(buffer.AsSpan(0, read), dictionary);
        }
        catch (InvalidDataException)
        {
            // The parser keeps what came before the damage; so much has been counted.
        }
    }
}

/// <summary>A stream that is not packed: counted and given as it is.</summary>
internal sealed class PdfRawFilter(PdfStreams streams) : IFilter
{
    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
    {
        streams.Unpacked(input.Span, dictionary);
        return input;
    }
}
