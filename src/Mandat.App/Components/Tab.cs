namespace Mandat.App.Components;

/// <summary>One page of a section, as a link.</summary>
public sealed record Tab(string Text, string Href, bool IsCurrent);
