namespace Mandat.App.Texts;

/// <summary>Words of the pages about initiatives.</summary>
public sealed class Initiatives;
