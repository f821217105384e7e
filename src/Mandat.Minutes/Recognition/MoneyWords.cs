using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>How a language writes money.</summary>
internal sealed record MoneyWords
{
    /// <summary>Groups n (the number) and u (the unit), or before (the unit before the number).</summary>
    public required Shape Amount { get; init; }

    public required char DecimalSign { get; init; }

    public required FrozenDictionary<string, decimal> Units { get; init; }

    /// <summary>Groups w, u: a number in words, and its unit.</summary>
    public required Shape Spelt { get; init; }

    public required FrozenDictionary<string, decimal> Numbers { get; init; }

    /// <summary>Group n: a number with its thousands grouped, without a unit.</summary>
    public required Shape Grouped { get; init; }

    /// <summary>What makes such a number money: right before it, and right after it.</summary>
    public required Shape MoneyBefore { get; init; }

    public required Shape MoneyAfter { get; init; }

    /// <summary>The same when the sentence has named money already ("varav").</summary>
    public required Shape ShareBefore { get; init; }

    /// <summary>What follows a number that counts nothing else.</summary>
    public required Shape Uncounted { get; init; }

    /// <summary>The heading of a column of amounts.</summary>
    public required Shape AmountColumn { get; init; }

    /// <summary>A number that fills a cell; group n.</summary>
    public required Shape BareNumber { get; init; }

    public required Shape Target { get; init; }

    /// <summary>What is said of money whose amount is not given.</summary>
    public required Shape Unknown { get; init; }

    public required FrozenSet<string> Fillers { get; init; }

    /// <summary>Nouns for money ("hyran", "underskott").</summary>
    public required Shape Noun { get; init; }

    /// <summary>Nouns that do not say what money is for ("summan", "entreprenören"), and words for time.</summary>
    public required Shape Weak { get; init; }

    /// <summary>A noun for money that says nothing more ("kostnaden").</summary>
    public required Shape Bare { get; init; }

    /// <summary>Right before an amount: it is the sum of what the one before it is a part of.</summary>
    public required Shape Whole { get; init; }

    /// <summary>A clause whose subject stands in the sentence before.</summary>
    public required Shape Pronoun { get; init; }

    /// <summary>Group n: the first of two amounts of which the second bears the unit.</summary>
    public required Shape RangeStart { get; init; }

    /// <summary>What has become of the money, right after it: "has been spent".</summary>
    public required Shape State { get; init; }

    /// <summary>What follows an amount when it says what it is for: "till klasskassan".</summary>
    public required Shape Purpose { get; init; }

    /// <summary>Words that by their ending are verbs: they do not say what money is for.</summary>
    public required Shape VerbLike { get; init; }

    /// <summary>Words that tell a price: what stands before them is the thing.</summary>
    public required Shape Price { get; init; }

    /// <summary>"i månaden", "per person" right after an amount: it says nothing of what the money is for.</summary>
    public required Shape Rate { get; init; }

    /// <summary>What begins a further statement after an amount ("och", "vilket").</summary>
    public required Shape GoesElsewhere { get; init; }

    /// <summary>The word before what is told; group told when somebody says it.</summary>
    public required Shape That { get; init; }
}
