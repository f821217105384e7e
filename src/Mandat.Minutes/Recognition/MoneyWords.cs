using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>How a language writes money.</summary>
internal sealed record MoneyWords
{
    /// <summary>Groups n (the number) and u (the unit), or before (the unit before the number).</summary>
    public required Shape Amount { get; init; }

    public required char DecimalSign { get; init; }

    public required FrozenDictionary<string, decimal> Units { get; init; }

    /// <summary>The heading of a column of amounts.</summary>
    public required Shape AmountColumn { get; init; }

    /// <summary>A number that fills a cell; group n.</summary>
    public required Shape BareNumber { get; init; }

    public required Shape Target { get; init; }

    /// <summary>What is said of money whose amount is not given.</summary>
    public required Shape Unknown { get; init; }

    public required FrozenSet<string> Fillers { get; init; }

    /// <summary>Words that by their ending are verbs: they do not say what money is for.</summary>
    public required Shape VerbLike { get; init; }
}
