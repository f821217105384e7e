namespace Mandat.App.Components.Forms;

/// <summary>One answer to choose.</summary>
public sealed record Choice(string Value, string Text);
