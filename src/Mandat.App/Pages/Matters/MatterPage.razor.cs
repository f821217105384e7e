using Mandat.App.Components;
using Mandat.App.Wording;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.AspNetCore.Components;

namespace Mandat.App.Pages.Matters;

/// <summary>A signal, a parked question, a proposal or a report.</summary>
public sealed partial class MatterPage
{
    private MatterSheet? sheet;
    private bool isForbidden;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;

    /// <summary>The matter.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <summary>What the viewer is about to do.</summary>
    [SupplyParameterFromQuery] public string? Act { get; set; }

    private string Here => Links.To(new MatterId(Id));

    private BodyId Keeper => sheet!.Line.SenderId ?? sheet.Line.HostId;

    private string? Receivers => W.List([.. sheet!.Path.Select(p => LedgerWords.Name(sheet.Bodies, p.Body, p.Receiver)).OfType<string>()]) is { Length: > 0 } names ? names : null;

    private OutcomeKind Kind => sheet!.Line.Kind switch
    {
        MatterKind.Signal => OutcomeKind.Signal,
        MatterKind.ParkedQuestion => OutcomeKind.Parked,
        MatterKind.Proposal => OutcomeKind.Proposal,
        MatterKind.Report => OutcomeKind.Report,
        MatterKind.Assignment => OutcomeKind.Assignment,
        MatterKind.Decision => OutcomeKind.Decision,
    };

    private IReadOnlyList<string> Acts
    {
        get
        {
            List<string> acts = [];
            if (sheet!.MayAnswer) acts.Add("answer");
            if (sheet.MaySettle) acts.Add("same");
            if (sheet.MayClose) acts.AddRange(["close", "write-off"]);
            if (sheet.MayReopen) acts.Add("reopen");
            return acts;
        }
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        sheet = await Matter.AskAsync(new MatterId(Id), Me.Actor, Me.Today);
        if (sheet is null)
        {
            Navigation.NotFound();
        }
        else if (HttpMethods.IsGet(Context.Request.Method) && Act is not null && !Acts.Contains(Act))
        {
            isForbidden = true;
            Context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
