using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes;

/// <summary>What came of reading one document: either <see cref="ReadableMinutes"/> or <see cref="UnreadableMinutes"/>.</summary>
public abstract record MinutesReading
{
    /// <summary>Version of the reader's rules; it changes whenever the same document may be read otherwise than before.</summary>
    public const string ReaderVersion = "1";
}

/// <summary>A document that could be read.</summary>
/// <param name="Source">The text, which every span points into.</param>
/// <param name="Structure">What was found.</param>
public sealed record ReadableMinutes(SourceText Source, MinutesStructure Structure) : MinutesReading;

/// <summary>A document that could not be read, and why.</summary>
/// <param name="Name">File name as given.</param>
/// <param name="Reason">Why.</param>
public sealed record UnreadableMinutes(string Name, UnreadableReason Reason) : MinutesReading;

/// <summary>Why a document could not be read.</summary>
public enum UnreadableReason
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>More bytes than <see cref="ReadLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>Unpacks to more than <see cref="ReadLimits.UnpackedBytes"/>.</summary>
    UnpacksTooLarge,

    /// <summary>More pages than <see cref="ReadLimits.Pages"/>.</summary>
    TooManyPages,

    /// <summary>More text than <see cref="ReadLimits.Characters"/>.</summary>
    TooMuchText,

    /// <summary>Took longer than <see cref="ReadLimits.Time"/>.</summary>
    TookTooLong,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Pictures of pages, without text.</summary>
    ScannedWithoutText,

    /// <summary>The old Word format (.doc), which is not read; saved as .docx it is.</summary>
    OldWordFormat,

    /// <summary>A format that is not read.</summary>
    UnknownFormat,

    /// <summary>Damaged or cut off.</summary>
    Damaged,
}
