using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Meetings;

public sealed class CompleteMeetingTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Fills_in_time_place_and_secretary_and_writes_nothing_over(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var (read, pen) = ((await story.AskAsync(story.Intake.Secretary))!, story.Intake.Secretary);
        var present = read.Attendance.Present.First();

        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, read.Facts.Version), pen), "NothingFilledIn");
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, read.Facts.Version + 1, new(9, 0)), pen), "ChangedMeanwhile");
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, read.Facts.Version, Secretary: new(Line: Id.New<AttendanceId>())), pen), "NotFound");
        Assert.Empty((await RunAsync(story, new(story.Meeting, read.Facts.Version, new(9, 0), " Rådhuset ", Secretary: new(Line: present.Id)), pen)).Refusals);

        var after = (await story.AskAsync(pen))!;
        Assert.Equal((new TimeOnly(9, 0), "Rådhuset", present.Name), (after.Facts.StartsAt, after.Facts.Place, after.Attendance.With(MeetingFunction.Secretary).Single().Name));
        Assert.DoesNotContain(Completeness.Of(after), g => g.Kind is GapKind.Formalities);
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, after.Facts.Version, new(10, 0)), pen), "FormalityIsThere");
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, after.Facts.Version, Secretary: new(Line: present.Id)), pen), "FormalityIsThere");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Puts_a_secretary_whom_no_list_holds_on_it(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var read = (await story.AskAsync(story.Intake.Secretary))!;
        PersonId person;
        await using (var work = story.Ledger.Scope())
        {
            var kim = Person.Add("Kim Alm", null);
            work.Db.Add(kim);
            await work.Db.SaveChangesAsync();
            person = kim.Id;
        }

        Assert.Empty((await RunAsync(story, new(story.Meeting, read.Facts.Version, Secretary: new(Person: person)), story.Intake.Secretary)).Refusals);

        var added = (await story.AskAsync(story.Intake.Secretary))!.Attendance.With(MeetingFunction.Secretary).Single();
        Assert.Equal(("Kim Alm", person, true), (added.Name, added.Person, added.IsPresent));
        await using var look = story.Ledger.Scope();
        Assert.Equal(nameof(CompleteMeeting), (await look.Db.Set<Mandat.Core.Data.JournalEntry>().SingleAsync(e => e.Event == nameof(FunctionGiven))).Deed);
    }

    static async Task<Result<Done>> RunAsync(MeetingStory story, CompleteMeeting.Request request, Actor by)
    {
        await using var work = story.Ledger.Scope();
        return await work.Get<CompleteMeeting>().RunAsync(request, by);
    }
}
