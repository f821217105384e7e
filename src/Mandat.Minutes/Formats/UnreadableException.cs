namespace Mandat.Minutes.Formats;

/// <summary>
/// Says that a document cannot be read on. An exception because it must come out through the streams of foreign parsers;
/// it never leaves <see cref="SourceReader"/>.
/// </summary>
internal sealed class UnreadableException(UnreadableReason reason, Exception? cause = null) : Exception(reason.ToString(), cause)
{
    public UnreadableReason Reason { get; } = reason;
}
