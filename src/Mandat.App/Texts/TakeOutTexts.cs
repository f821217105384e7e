namespace Mandat.App.Texts;

/// <summary>Words of the page Hämta ut allt.</summary>
public sealed class TakeOutTexts;
