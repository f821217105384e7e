namespace Mandat.Minutes.Formats;

/// <summary>Takes the bytes of a document from a stream, counting, so that one that is too large is never held.</summary>
internal static class DocumentBytes
{
    private const int Chunk = 81_920;

    public static byte[] Take(Stream document, long limit)
    {
        if (document.CanSeek)
        {
            var length = document.Length - document.Position;
            if (length > limit) throw new UnreadableException(UnreadableReason.TooLarge);
            if (length > 0) return TakeKnown(document, (int)length);
        }
        return TakeCounting(document, limit);
    }

    private static byte[] TakeKnown(Stream document, int length)
    {
        var bytes = new byte[length];
        var read = document.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        return read == length ? bytes : bytes[..read];
    }

    private static byte[] TakeCounting(Stream document, long limit)
    {
        var chunks = new List<byte[]>();
        long total = 0;
        while (true)
        {
            var chunk = new byte[Chunk];
            var read = document.ReadAtLeast(chunk, Chunk, throwOnEndOfStream: false);
            total += read;
            if (total > limit) throw new UnreadableException(UnreadableReason.TooLarge);
            chunks.Add(chunk);
            if (read < Chunk) break;
        }
        var bytes = new byte[total];
        for (var at = 0; at < chunks.Count; at++)
            chunks[at].AsSpan(0, (int)Math.Min(Chunk, total - (long)at * Chunk)).CopyTo(bytes.AsSpan(at * Chunk));
        return bytes;
    }
}
