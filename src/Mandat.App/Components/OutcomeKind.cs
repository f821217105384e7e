namespace Mandat.App.Components;

/// <summary>What a line of the notes is; each has a shape and a word.</summary>
public enum OutcomeKind
{
    /// <summary>Beslut.</summary>
    Decision,

    /// <summary>Beslut som ett annat organ fattat och som bara redovisas.</summary>
    ReportedDecision,

    /// <summary>Förslag.</summary>
    Proposal,

    /// <summary>Uppdrag.</summary>
    Assignment,

    /// <summary>Signal.</summary>
    Signal,

    /// <summary>Grind.</summary>
    Gate,

    /// <summary>Händelse.</summary>
    Event,

    /// <summary>Lärdom.</summary>
    Learning,

    /// <summary>Experiment.</summary>
    Experiment,

    /// <summary>Information.</summary>
    Information,

    /// <summary>Parkerad fråga.</summary>
    Parked,

    /// <summary>Återrapport.</summary>
    Report,

    /// <summary>Hinder.</summary>
    Obstacle,
}
