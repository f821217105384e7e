using Microsoft.AspNetCore.Components;

namespace Mandat.App.Components;

/// <summary>
/// A page, or a part of one, that is drawn when all it asks for is there, and never before: a database over the network answers later than the
/// first drawing that <see cref="ComponentBase"/> makes meanwhile, and what is drawn would ask the same connection beside it.
/// </summary>
public abstract class WholeComponent : ComponentBase, IHandleEvent
{
    private bool isBegun;

    /// <inheritdoc />
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!isBegun)
        {
            isBegun = true;
            OnInitialized();
            await OnInitializedAsync();
        }
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    /// <summary>What a posted form leads to is done before the page is drawn again.</summary>
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }
}
