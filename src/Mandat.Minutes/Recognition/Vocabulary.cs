using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>Everything a language brings: its words and the shapes of its sentences. The recognisers hold none themselves.</summary>
internal sealed record Vocabulary
{
    public required string Language { get; init; }

    /// <summary>Small words that tell one language from another.</summary>
    public required FrozenSet<string> FunctionWords { get; init; }

    public required FrozenDictionary<string, Label> Labels { get; init; }

    /// <summary>Words that make a label of what begins with them ("Närvarande ledamöter").</summary>
    public required FrozenDictionary<string, Label> LabelStarts { get; init; }

    /// <summary>Shapes of labels that no list can hold ("Nästa styrelsemöte", "Nämndens beslut").</summary>
    public required IReadOnlyList<(Shape Shape, Label Label)> LabelShapes { get; init; }

    public required FrozenDictionary<string, Column> Columns { get; init; }

    public required FrozenSet<string> Abbreviations { get; init; }

    /// <summary>Abbreviations that may also end a sentence.</summary>
    public required FrozenSet<string> ClosingAbbreviations { get; init; }

    /// <summary>The start of a clause that goes on a list of clauses ("att ").</summary>
    public required string ClauseStart { get; init; }

    /// <summary>The same, spaced out ("A t t").</summary>
    public required string SpacedClauseStart { get; init; }

    /// <summary>The same where several are counted up ("dels att ").</summary>
    public required string PartlyStart { get; init; }

    public required DateWords Dates { get; init; }

    public required HeadWords Head { get; init; }

    public required PeopleWords People { get; init; }

    public required MoneyWords Money { get; init; }

    public required ActWords Acts { get; init; }

    public required TaskWords Tasks { get; init; }

    public required MatterWords Matters { get; init; }

    public required NameWords Names { get; init; }
}
