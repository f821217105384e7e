using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>A heading and what kind of matter stands under it.</summary>
internal sealed record Section(string Title, SourceSpan Span, Label Label, string? Number)
{
    /// <summary>Before the first heading.</summary>
    public static Section None { get; } = new("", default, Label.None, null);
}
