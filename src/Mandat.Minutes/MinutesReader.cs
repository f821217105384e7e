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
    public static MinutesReading Read(Stream document, string name, ReadLimits? limits = null)
    {
        var budget = new ReadBudget(limits ?? ReadLimits.Default);
        return SourceReader.Read(document, name, budget.Limits) switch
        {
            SourceReading.Read read => Recognised(read.Source, name, budget),
            SourceReading.Refused refused => new UnreadableMinutes(name, refused.Reason),
            var other => throw new InvalidOperationException($"Unexpected {other.GetType()}."),
        };
    }

    private static MinutesReading Recognised(SourceText source, string name, ReadBudget budget)
    {
        try
        {
            return new ReadableMinutes(source, Recogniser.Recognise(source, budget));
        }
        catch (UnreadableException unreadable)
        {
            return new UnreadableMinutes(name, unreadable.Reason);
        }
    }
}
