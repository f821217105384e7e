using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Bodies;

public sealed class BodyKindTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_changed_and_taken_out_of_use_while_its_bodies_stay(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var kind = await founded.ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == "Styrelse").Select(x => x.Id));

        Founded.AssertRefused(await ChangeAsync(new(kind, " core team ", null, BodyCapacity.Decides)), "KindNameTaken");
        Founded.AssertRefused(await ChangeAsync(new(kind, "Styrelsen", null, BodyCapacity.Decides, Version: 9)), "ChangedMeanwhile");
        Founded.AssertRefused(await ChangeAsync(new(kind, "Styrelsen", null, BodyCapacity.Decides), founded.Chair), "NotAllowed");
        Assert.Empty((await ChangeAsync(new(kind, "Ledning", "Lead", BodyCapacity.Decides, Founded.Today.AddDays(-1), 1))).Refusals);

        await founded.AssertTraceAsync(nameof(ChangeBodyKind), nameof(BodyKindChanged), founded.Lead);
        Founded.AssertRefused(await FormAsync(kind), "KindHasEnded");
        Assert.Empty((await founded.RunAsync<DescribeBody, Done>(d => d.RunAsync(new(founded.Board, new("Styrelsen", "S", kind)), founded.Lead))).Refusals);
        Assert.Empty((await ChangeAsync(new(kind, "Ledning", "Lead", BodyCapacity.Decides))).Refusals);
        Assert.False((await FormAsync(kind)).IsRefused);

        Task<Result<Done>> ChangeAsync(ChangeBodyKind.Request request, Actor? by = null) => founded.RunAsync<ChangeBodyKind, Done>(d => d.RunAsync(request, by ?? founded.Lead));
        Task<Result<BodyId>> FormAsync(BodyKindId of) => founded.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(new BodyDescription("Rådet", "R", of)), founded.Lead));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_joined_by_a_focus_area_that_has_ended(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var kind = await founded.ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == "Styrelse").Select(x => x.Id));
        var area = await founded.DoneAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new("Barn"), founded.Lead));
        Assert.Empty((await DescribeAsync()).Refusals);
        await founded.DoneAsync<ChangeFocusArea, Done>(d => d.RunAsync(new(area, "Barn", null, Founded.Today.AddDays(-1)), founded.Lead));

        Assert.Empty((await DescribeAsync()).Refusals);
        Founded.AssertRefused(await founded.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(new BodyDescription("Rådet", "R", kind, FocusArea: area)), founded.Lead)), "FocusAreaHasEnded");

        Task<Result<Done>> DescribeAsync() => founded.RunAsync<DescribeBody, Done>(d => d.RunAsync(new(founded.Board, new("Styrelsen", "S", kind, FocusArea: area)), founded.Lead));
    }
}
