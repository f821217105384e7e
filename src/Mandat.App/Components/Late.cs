using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Mandat.App.Components;

/// <summary>Draws its content after its elder siblings, so that a table knows its columns.</summary>
public sealed class Late : ComponentBase
{
    /// <summary>What is drawn.</summary>
    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
