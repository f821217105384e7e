namespace Mandat.App.Texts;

/// <summary>Words of the pages about meetings.</summary>
public sealed class Meetings;
