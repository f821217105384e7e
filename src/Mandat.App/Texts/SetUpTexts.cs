namespace Mandat.App.Texts;

/// <summary>Words of the pages that set up the collaboration.</summary>
public sealed class SetUpTexts;
