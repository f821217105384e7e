namespace Mandat.App.Texts;

/// <summary>Words of the pages that take in minutes.</summary>
public sealed class IntakeText;
