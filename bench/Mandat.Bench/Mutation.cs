using System.IO.Compression;

namespace Mandat.Bench;

/// <summary>Changes documents at random, always the same way for the same seed: raw bytes, or what is packed inside them.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens = [.. ((string[])["<", ">", "</w:p>", "<w:tbl>", "<w:t>", "&", "&#x0;", "<!--", "]]>", "<<", ">>", "[", "]", "(", "endobj", "endstream", "stream",
        "0 R", "-1", "99999999999", "/Kids", "/Length 0", "\0", "\uFFFF", "\n", "PK\x03\x04", "--b", "Content-Type: message/rfc822", "<table>", "| a | b |", "§ 1", "Beslut:", "att ", "1. "])
        .Select(System.Text.Encoding.UTF8.GetBytes)];

    public static byte[] OfBytes(byte[] bytes, Random random)
    {
        var changed = (byte[])bytes.Clone();
        for (var times = 1 + random.Next(random.Next(1, 12)); times > 0 && changed.Length > 4; times--) changed = Once(changed, random);
        return changed;
    }

    /// <summary>Changes one part of a package and packs it again.</summary>
    public static byte[] OfZip(byte[] bytes, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(bytes));
        var changed = from.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList() is { Count: > 0 } parts ? parts[random.Next(parts.Count)] : null;
        var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                using var content = entry.Open();
                var part = new MemoryStream();
                content.CopyTo(part);
                using var target = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                target.Write(entry == changed || (changed is not null && entry.Name is "document.xml" or "content.xml") ? OfBytes(part.ToArray(), random) : part.ToArray());
            }
        return into.ToArray();
    }

    /// <summary>Unpacks one stream of a PDF, changes it, and puts it back unpacked; lengths and places are then wrong, as in damaged files.</summary>
    public static byte[] OfPdf(byte[] bytes, Random random)
    {
        var starts = Places(bytes, "stream\n"u8).Where(p => p < 3 || bytes[p - 1] != 'd').ToList();
        if (starts.Count == 0) return OfBytes(bytes, random);
        var start = starts[random.Next(starts.Count)] + 7;
        var end = bytes.AsSpan(start).IndexOf("endstream"u8) + start;
        if (end <= start + 2) return OfBytes(bytes, random);
        var changed = OfBytes(Inflated(bytes[(start + 2)..end]), random);
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(changed);
        return [.. bytes[..start], .. packed.ToArray(), .. new byte[Math.Max(0, end - start - (int)packed.Length)], .. bytes[end..]];
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 12)), bytes.Length - at);
        switch (random.Next(9))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); return bytes;
            case 1: bytes[at] = (byte)random.Next(256); return bytes;
            case 2: return [.. bytes[..at], .. bytes[(at + length)..]];
            case 3: return [.. bytes[..(at + length)], .. bytes[at..]];
            case 4: return bytes[..at];
            case 5: return [.. bytes[..at], .. Tokens[random.Next(Tokens.Length)], .. bytes[at..]];
            case 6: return [.. bytes[..at], .. Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], random.Next(1, 2000)).SelectMany(t => t), .. bytes[at..]];
            case 7: return Moved(bytes, at, length, random.Next(bytes.Length));
            default: return Digit(bytes, at, random);
        }
    }

    private static byte[] Moved(byte[] bytes, int at, int length, int to)
    {
        length = Math.Min(length, bytes.Length - to);
        bytes.AsSpan(at, Math.Min(length, bytes.Length - at)).CopyTo(bytes.AsSpan(to));
        return bytes;
    }

    private static byte[] Digit(byte[] bytes, int at, Random random)
    {
        var digit = bytes.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit >= 0) bytes[at + digit] = (byte)('0' + random.Next(10));
        return bytes;
    }

    private static byte[] Inflated(byte[] packed)
    {
        var plain = new MemoryStream();
        try
        {
            using var inflating = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            inflating.CopyTo(plain);
        }
        catch (InvalidDataException)
        {
            // What came so far is as good a stream to change.
        }
        return plain.ToArray();
    }

    private static IEnumerable<int> Places(byte[] bytes, ReadOnlySpan<byte> what)
    {
        var places = new List<int>();
        for (var from = 0; bytes.AsSpan(from).IndexOf(what) is >= 0 and var at; from += at + 1) places.Add(from + at);
        return places;
    }
}
