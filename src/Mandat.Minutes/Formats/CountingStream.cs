namespace Mandat.Minutes.Formats;

/// <summary>A part of a packed document while it unpacks: counts every byte, whatever size the package says.</summary>
internal sealed class CountingStream(Stream inner, ReadBudget budget, bool countsTags = true) : Stream
{
    private const int LongestTag = 4_000_000, MostAttributes = 20_000;
    private int _tag = -1, _attributes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Unpack(read);
        budget.CheckTime();
        if (countsTags) CheckTags(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>An XML parser holds a whole tag at once, so that one of a million attributes would fill the memory.</summary>
    private void CheckTags(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b == '<') (_tag, _attributes) = (0, 0);
            else if (b == '>') _tag = -1;
            else if (_tag >= 0 && (++_tag > LongestTag || (b == '=' && ++_attributes > MostAttributes)))
                throw new UnreadableException(UnreadableReason.Damaged);
        }
    }
}
