using Mandat.Minutes.Source;

namespace Mandat.Minutes.Structure;

/// <summary>
/// One thing that was found: where it stands, how sure the reading is, and which of its values do not stand in the text as they are.
/// </summary>
public abstract record Found
{
    /// <summary>Where it stands in the source text; several when a repeated item was merged.</summary>
    public required IReadOnlyList<SourceSpan> Spans { get; init; }

    /// <summary>Which pile it belongs to.</summary>
    public Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>Names of the fields whose value does not stand in the text as it is ("year", "who", "due").</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];
}

/// <summary>A single value of the document's head: its title, body, date, place.</summary>
/// <param name="Value">The value.</param>
public sealed record FoundValue<T>(T Value) : Found;
