using Mandat.App.Components;
using Mandat.App.Hosting;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Texts;
using Mandat.Core.Kernel;
using Mandat.Core.SetUp;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.SetUp;

/// <summary>A page of the set-up: who may not gets 403, what is not there 404, and a refused deed shows the page again with what was typed.</summary>
public abstract class SetUpPage : WholeComponent
{
    /// <summary>Who looks.</summary>
    [Inject] protected CurrentActor Me { get; set; } = null!;

    /// <summary>Where to go.</summary>
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    [Inject] private HowFarSetUp HowFar { get; set; } = null!;

    [Inject] private Refusing Refusing { get; set; } = null!;

    [Inject] private IStringLocalizer<SetUpTexts> Words { get; set; } = null!;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;

    /// <summary>False where the page is not for the viewer.</summary>
    protected bool IsOpen { get; private set; }

    /// <summary>The step of the set-up that comes after this page; null when all are done, or when this page is where it is done.</summary>
    protected SetUpStep? Next { get; private set; }

    /// <summary>What the deed said no to.</summary>
    protected IReadOnlyList<Refusal> Refused { get; private set; } = [];

    /// <summary>True after somebody else changed the same thing.</summary>
    protected bool IsChangedMeanwhile => Refused.Any(refusal => refusal.Code == Refusal.Conflict.Code);

    /// <summary>What the page asks of its viewer; asked before anything is loaded.</summary>
    protected virtual bool MayEnter => Me.Actor.May(Permission.SetUp);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (!MayEnter)
        {
            Close();
            return;
        }
        IsOpen = true;
        await LoadAsync();
        if (IsOpen && Me.Actor.May(Permission.SetUp) && (await HowFar.AskAsync(Me.Actor)).Next is { } next)
        {
            Next = new Uri(Navigation.Uri).AbsolutePath.StartsWith(SetUpSteps.Href(next), StringComparison.Ordinal) ? null : next;
        }
    }

    /// <summary>Asks for what the page shows; asked again after a refusal.</summary>
    protected abstract Task LoadAsync();

    /// <summary>The page is seen but not for this viewer.</summary>
    protected void Close()
    {
        IsOpen = false;
        Context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>Leaves for another page when the deed was done; else shows this one again with its refusals.</summary>
    protected async Task LeaveAsync<T>(Result<T> result, string to)
    {
        if (!result.IsRefused)
        {
            Navigation.NavigateTo(to);
            return;
        }
        Refused = result.Refusals;
        Refusing.Answer(Refused);
        await LoadAsync();
    }

    /// <summary>A name in the language of the page.</summary>
    protected static string Named(string name, string? english) => Languages.IsSwedish ? name : english ?? name;

    /// <summary>A day as it is written.</summary>
    protected static string Day(DateOnly day) => Mandat.App.Wording.Days.Full(day);

    /// <summary>From–to in words.</summary>
    protected string Days(DateOnly from, DateOnly? to) => to is { } last ? Words["Days.Both", Day(from), Day(last)] : Words["Days.From", Day(from)];
}
