namespace Mandat.App.Texts;

/// <summary>Numbers, things that are counted, and due times.</summary>
public sealed class Counted;
