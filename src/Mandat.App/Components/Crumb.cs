namespace Mandat.App.Components;

/// <summary>One step of the way to a page.</summary>
public sealed record Crumb(string Text, string Href);
