using Microsoft.AspNetCore.Components;

namespace Mandat.App.Components;

/// <summary>One column of a Table; says what stands in it and draws nothing itself.</summary>
public sealed class Column<TRow> : ComponentBase
{
    /// <summary>Heading of the column, and the label on a phone.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What stands in the cell of a row.</summary>
    [Parameter, EditorRequired] public required RenderFragment<TRow> ChildContent { get; set; }

    /// <summary>Numbers stand to the right.</summary>
    [Parameter] public bool Right { get; set; }

    /// <summary>The table it stands in.</summary>
    [CascadingParameter] public required Table<TRow> Table { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized() => Table.Add(this);
}
