using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes;

/// <summary>The front door: a document in, its structure out. Content never throws.</summary>
public static class MinutesReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="document">The bytes, read from the current position to the end.</param>
    /// <param name="name">File name; a hint of the format and the name shown, never a path that is opened.</param>
    /// <param name="limits">Limits; those of the intake when left out.</param>
    /// <returns><see cref="ReadableMinutes"/>, or <see cref="UnreadableMinutes"/> with the reason.</returns>
    public static MinutesReading Read(Stream document, string name, ReadLimits? limits = null) =>
        SourceReader.Read(document, name, limits ?? ReadLimits.Default) switch
        {
            SourceReading.Read read => new ReadableMinutes(read.Source, Recogniser.Recognise(read.Source)),
            SourceReading.Refused refused => new UnreadableMinutes(name, refused.Reason),
            var other => throw new InvalidOperationException($"Unexpected {other.GetType()}."),
        };
}
