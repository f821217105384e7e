namespace Mandat.App.Texts;

/// <summary>Words of the pages about assignments, decisions and matters.</summary>
public sealed class Ledger;
