namespace Mandat.App.Components;

/// <summary>One step of a Stepper.</summary>
/// <param name="Text">The word.</param>
/// <param name="Place">Whether it lies behind, here or ahead.</param>
/// <param name="Note">A day, for instance.</param>
public sealed record Step(string Text, StepPlace Place, string? Note = null);

/// <summary>Where a step lies; exactly one is here.</summary>
public enum StepPlace
{
    /// <summary>Behind.</summary>
    Done,

    /// <summary>Here.</summary>
    Here,

    /// <summary>Ahead.</summary>
    Ahead,
}
