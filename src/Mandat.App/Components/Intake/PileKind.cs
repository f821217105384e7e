namespace Mandat.App.Components.Intake;

/// <summary>The three piles.</summary>
public enum PileKind
{
    /// <summary>Säkra: a solid line.</summary>
    Sure,

    /// <summary>Behöver dig: a dashed line.</summary>
    Ask,

    /// <summary>Lämnade: a dotted line.</summary>
    Left,
}
