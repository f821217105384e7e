namespace Mandat.App.Texts;

/// <summary>Words of the pages about bodies.</summary>
public sealed class Bodies;
