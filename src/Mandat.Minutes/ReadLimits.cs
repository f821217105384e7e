namespace Mandat.Minutes;

/// <summary>Limits within which a document is read; beyond them the answer is an <see cref="UnreadableReason"/>, before more is read.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits of the intake: 25 MB, 60 MB unpacked, 500 pages, 2 million characters, 30 seconds.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public long FileBytes { get; init; } = 25_000_000;

    /// <summary>Bytes after unpacking.</summary>
    public long UnpackedBytes { get; init; } = 60_000_000;

    /// <summary>Pages of a PDF.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>UTF-16 units of text.</summary>
    public int Characters { get; init; } = 2_000_000;

    /// <summary>Time for one document.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
