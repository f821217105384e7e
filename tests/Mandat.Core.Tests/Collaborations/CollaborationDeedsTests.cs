using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Collaborations;

public sealed class CollaborationDeedsTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Adds_and_changes_parties_in_order_and_refuses_names_that_are_taken(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        var second = await founded.DoneAsync<AddParty, PartyId>(d => d.RunAsync(new(" Ödeby stad ", "Ödeby"), founded.Lead));
        await founded.AssertTraceAsync(nameof(AddParty), nameof(PartyAdded), founded.Lead);
        var taken = await founded.RunAsync<AddParty, PartyId>(d => d.RunAsync(new("ödeby STAD", "sjövik"), founded.Lead));
        var changed = await founded.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(second, "Ödeby kommun", "Ödeby", Version: 1), founded.Lead));

        Founded.AssertRefused(taken, "PartyNameTaken", "PartyShortNameTaken");
        Assert.False(changed.IsRefused);
        Assert.Equal(("Ödeby kommun", 2), await founded.ReadAsync<Party, ValueTuple<string, int>>(p => p.Where(x => x.Id == second).Select(x => new ValueTuple<string, int>(x.Name, x.Order))));
        await founded.AssertTraceAsync(nameof(ChangeParty), nameof(PartyChanged), founded.Lead);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_to_change_what_moved_meanwhile_or_is_not_there(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        Founded.AssertRefused(await founded.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(founded.Party, "A", "A", 9), founded.Lead)), "ChangedMeanwhile");
        Founded.AssertRefused(await founded.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(Id.New<PartyId>(), "A", "A"), founded.Lead)), "NotFound");
        Founded.AssertRefused(await founded.RunAsync<RenameCollaboration, Done>(d => d.RunAsync(new("A", null, 9), founded.Lead)), "ChangedMeanwhile");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Renames_the_collaboration(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        await founded.DoneAsync<RenameCollaboration, Done>(d => d.RunAsync(new("Sjölöftet", "The Lake Pledge", 1), founded.Lead));

        Assert.Equal("Sjölöftet", await founded.ReadAsync<Collaboration, string>(c => c.Select(x => x.Name)));
        await founded.AssertTraceAsync(nameof(RenameCollaboration), nameof(CollaborationRenamed), founded.Lead);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Adds_focus_areas_and_agreement_periods_and_refuses_what_is_there(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        await founded.DoneAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("Varje barn lyckas"), founded.Lead));
        await founded.AssertTraceAsync(nameof(AddFocusArea), nameof(FocusAreaAdded), founded.Lead);
        await founded.DoneAsync<AddAgreementPeriod, AgreementPeriodId>(d => d.RunAsync(new("Första", new(2024, 1, 1), new(2026, 12, 31)), founded.Lead));
        await founded.AssertTraceAsync(nameof(AddAgreementPeriod), nameof(AgreementPeriodAdded), founded.Lead);

        Founded.AssertRefused(await founded.RunAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("varje barn LYCKAS"), founded.Lead)), "FocusAreaNameTaken");
        Founded.AssertRefused(await PeriodAsync(new("B", new(2026, 12, 31), null)), "PeriodsOverlap");
        Founded.AssertRefused(await PeriodAsync(new("B", new(2027, 1, 2), new(2027, 1, 1))), "EndsBeforeItBegins");
        Assert.False((await PeriodAsync(new("B", new(2027, 1, 1), null))).IsRefused);

        Task<Result<AgreementPeriodId>> PeriodAsync(AddAgreementPeriod.Request request) =>
            founded.RunAsync<AddAgreementPeriod, AgreementPeriodId>(d => d.RunAsync(request, founded.Lead));
    }

    [Fact]
    public async Task Is_not_for_a_chair_or_a_member()
    {
        await using var founded = await Founded.MakeAsync("sqlite");
        foreach (var actor in new[] { founded.Chair, founded.Member, Actor.Anonymous })
        {
            Founded.AssertRefused(await founded.RunAsync<RenameCollaboration, Done>(d => d.RunAsync(new("A", null), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<AddParty, PartyId>(d => d.RunAsync(new("A", "A"), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(founded.Party, "A", "A"), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("A"), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<AddAgreementPeriod, AgreementPeriodId>(d => d.RunAsync(new("A", Founded.Today, null), actor)), "NotAllowed");
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Names_whom_to_ask_and_tells_everybody(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        Assert.Null(await AskAsync());
        Founded.AssertRefused(await founded.RunAsync<NameContact, Done>(d => d.RunAsync(new("Processtödet", " "), founded.Lead)), "ContactNeedsAddress");
        Founded.AssertRefused(await founded.RunAsync<NameContact, Done>(d => d.RunAsync(new(null, "a@sjovik.example", 9), founded.Lead)), "ChangedMeanwhile");
        Founded.AssertRefused(await founded.RunAsync<NameContact, Done>(d => d.RunAsync(new(null, "a@sjovik.example"), founded.Chair)), "NotAllowed");
        await founded.DoneAsync<NameContact, Done>(d => d.RunAsync(new("Processtödet", " fraga@sjovik.example ", 1), founded.Lead));

        await founded.AssertTraceAsync(nameof(NameContact), nameof(ContactNamed), founded.Lead);
        Assert.Equal(new Contact("Processtödet", "fraga@sjovik.example"), await AskAsync());
        await founded.DoneAsync<NameContact, Done>(d => d.RunAsync(new(null, null, 2), founded.Lead));
        Assert.Null(await AskAsync());

        async Task<Contact?> AskAsync()
        {
            await using var work = founded.Ledger.Scope();
            return await work.Get<WhoToAsk>().AskAsync(Actor.Anonymous);
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Changes_and_ends_a_focus_area_and_a_period(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var area = await founded.DoneAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("Varje barn lyckas"), founded.Lead));
        await founded.DoneAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("Arbete"), founded.Lead));
        var period = await founded.DoneAsync<AddAgreementPeriod, AgreementPeriodId>(d => d.RunAsync(new("Första", new(2024, 1, 1), new(2024, 12, 31)), founded.Lead));
        await founded.DoneAsync<AddAgreementPeriod, AgreementPeriodId>(d => d.RunAsync(new("Andra", new(2025, 1, 1), null), founded.Lead));

        Founded.AssertRefused(await AreaAsync(new(area, "ARBETE", null)), "FocusAreaNameTaken");
        Founded.AssertRefused(await AreaAsync(new(area, "Barn", null, Version: 9)), "ChangedMeanwhile");
        Assert.Empty((await AreaAsync(new(area, " Barn ", " ", Founded.Today.AddDays(-1), 1))).Refusals);
        await founded.AssertTraceAsync(nameof(ChangeFocusArea), nameof(FocusAreaChanged), founded.Lead);
        Assert.Equal(("Barn", Founded.Today.AddDays(-1)), await founded.ReadAsync<FocusArea, ValueTuple<string, DateOnly?>>(a => a.Where(x => x.Id == area).Select(x => new ValueTuple<string, DateOnly?>(x.Name, x.EndedOn))));

        Founded.AssertRefused(await PeriodAsync(new(period, "Första", new(2024, 1, 1), new(2025, 1, 1))), "PeriodsOverlap");
        Founded.AssertRefused(await PeriodAsync(new(period, "Första", new(2024, 1, 1), new(2023, 1, 1))), "EndsBeforeItBegins");
        Founded.AssertRefused(await PeriodAsync(new(period, "Första", new(2024, 1, 1), null, 9)), "ChangedMeanwhile");
        Assert.Empty((await PeriodAsync(new(period, "Nollte", new(2024, 2, 1), new(2024, 11, 30), 1))).Refusals);
        await founded.AssertTraceAsync(nameof(ChangeAgreementPeriod), nameof(AgreementPeriodChanged), founded.Lead);

        Task<Result<Done>> AreaAsync(ChangeFocusArea.Request request) => founded.RunAsync<ChangeFocusArea, Done>(d => d.RunAsync(request, founded.Lead));
        Task<Result<Done>> PeriodAsync(ChangeAgreementPeriod.Request request) => founded.RunAsync<ChangeAgreementPeriod, Done>(d => d.RunAsync(request, founded.Lead));
    }
}
