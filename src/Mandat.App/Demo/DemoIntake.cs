using Mandat.Core.Intake;
using Mandat.Core.Kernel;

namespace Mandat.App.Demo;

/// <summary>Takes in the demo's minutes one by one, and confirms them with what their secretary would answer.</summary>
internal sealed class DemoIntake(DemoLedger ledger, DemoDates dates, CancellationToken stop)
{
    private readonly DemoAnswers answers = new(ledger, dates);

    public async Task RunAsync()
    {
        foreach (var document in DemoMinutes.All)
        {
            await TakeInAsync(document, await ledger.ActorAsync(document.By));
        }
    }

    private async Task TakeInAsync(DemoDocument document, Actor secretary)
    {
        var content = DemoMinutes.Content(document, dates);
        var draft = await ledger.DoAsync<TakeInMinutes, DraftId>(d => d.RunAsync(new(content, dates.Fill(document.FileName)), secretary, stop));
        if (document.IsLeftOpen)
        {
            return;
        }
        var sheet = await ledger.AskAsync<ShowDraft, DraftSheet?>(q => q.AskAsync(draft, secretary, stop))
            ?? throw new InvalidOperationException($"The draft of {document.Resource} cannot be seen by who took it in.");
        await ledger.DoAsync<ConfirmDraft, MeetingId>(d => d.RunAsync(new(draft, answers.Of(document, sheet), DemoAnswers.Files(sheet)), secretary, stop));
    }
}
