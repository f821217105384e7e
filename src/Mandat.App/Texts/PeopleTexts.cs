namespace Mandat.App.Texts;

/// <summary>Words of signing in and of one's own account.</summary>
public sealed class PeopleTexts;
