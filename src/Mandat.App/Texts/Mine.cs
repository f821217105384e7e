namespace Mandat.App.Texts;

/// <summary>Words of the start page.</summary>
public sealed class Mine;
