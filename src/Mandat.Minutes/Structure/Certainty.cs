namespace Mandat.Minutes.Structure;

/// <summary>How sure the reading is of a thing: the three piles of the intake.</summary>
public enum Certainty
{
    /// <summary>Stands plainly in the text (säker).</summary>
    Certain,

    /// <summary>Stands in the text, but a person has to answer something about it (behöver dig).</summary>
    Person,

    /// <summary>Seen, and left in the text (lämnad).</summary>
    Left,
}
