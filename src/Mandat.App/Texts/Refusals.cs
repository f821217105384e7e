namespace Mandat.App.Texts;

/// <summary>The sentences of refusals, by code; each says what to do.</summary>
public sealed class Refusals;
