using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition;
using Mandat.Minutes.Source;

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
            SourceText source => new ReadableMinutes(source, Recogniser.Recognise(source)),
            UnreadableMinutes unreadable => unreadable,
            var other => throw new InvalidOperationException($"Unexpected {other.GetType()}."),
        };
}
