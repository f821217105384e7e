using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Ledger;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.SetUp;

/// <summary>Minutes have written one person in two ways; the register gets one.</summary>
public sealed class JoinPersonsTests
{
    const string Other = "Siri Holm-Ek";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Names_the_other_wherever_the_one_was_named_and_knows_the_name_again(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await TellAsync(story, "8 juni 2025");
        var (one, stays) = (await PersonAsync(story, Other), story.Member.Person!.Value);

        Assert.Empty((await JoinAsync(story, one.Id, stays, one.Version)).Refusals);
        await story.Founded.AssertTraceAsync(nameof(JoinPersons), nameof(PersonMerged), story.Backbone);

        await using var work = story.Founded.Ledger.Scope();
        Assert.Equal(stays, (await work.Db.Set<Attendance>().SingleAsync(a => a.NameAsWritten == Other)).PersonId);
        Assert.Equal([stays], (await work.Db.Set<Assignee>().Where(a => work.Db.Set<Assignment>().Any(x => x.Id == a.AssignmentId && x.MeetingId == meeting)).ToListAsync()).Select(a => a.PersonId!.Value));
        Assert.Equal(stays, (await work.Db.Set<Decision>().SingleAsync(d => d.MeetingId == meeting)).ProposedByPersonId);
        Assert.Contains(await work.Db.Set<Evidence>().Where(e => e.Subject == stays.Value).Select(e => e.Quote).ToListAsync(), q => q == Other);
        Assert.DoesNotContain((await work.Get<PersonList>().AskAsync(story.Backbone, Founded.Today)).Select(p => p.Name), name => name == Other);
        Assert.Null(await work.Get<ShowPerson>().AskAsync(one.Id, story.Backbone, Founded.Today));

        var later = await TellAsync(story, "9 juni 2025");
        Assert.Equal([stays], (await work.Db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == later && a.NameAsWritten == Other).ToListAsync()).Select(a => a.PersonId!.Value));
        Assert.Equal(1, await work.Db.Set<Person>().CountAsync(p => p.Name == Other));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_who_signs_in_who_is_not_known_and_an_older_version(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await TellAsync(story, "8 juni 2025");
        var (one, seated) = (await PersonAsync(story, Other), await PersonAsync(story, "Siri Holm"));

        Founded.AssertRefused(await JoinAsync(story, one.Id, one.Id, one.Version), "OtherPersonNotChosen");
        Founded.AssertRefused(await JoinAsync(story, one.Id, Id.New<PersonId>(), one.Version), "OtherPersonNotChosen");
        Founded.AssertRefused(await JoinAsync(story, seated.Id, one.Id, seated.Version), "PersonHasSeatOrAddress");
        Founded.AssertRefused(await JoinAsync(story, one.Id, seated.Id, 99), "ChangedMeanwhile");
        Founded.AssertRefused(await JoinAsync(story, Id.New<PersonId>(), seated.Id, 1), "NotFound");
        Founded.AssertRefused(await JoinAsync(story, one.Id, seated.Id, one.Version, story.Secretary), "NotAllowed");
    }

    static Task<Result<Done>> JoinAsync(LedgerStory story, PersonId one, PersonId other, long version, Actor? by = null) =>
        story.RunAsync<JoinPersons, Done>(d => d.RunAsync(new(one, other, version), by ?? story.Backbone));

    static Task<Person> PersonAsync(LedgerStory story, string name) => story.Founded.ReadAsync<Person, Person>(all => all.Where(p => p.Name == name));

    /// <summary>Minutes that name both: one is on the list, has an assignment with the other, and proposed what was decided.</summary>
    static Task<MeetingId> TellAsync(LedgerStory story, string on) => story.ConfirmAsync($"Möte {on}\n{Other} föreslog. Core Team beslutade om skyltar\nSkyltarna sätts upp", m => new()
    {
        Date = new FoundValue<DateOnly>(DateOnly.Parse(on, new System.Globalization.CultureInfo("sv-SE"))) { Spans = m.At(on) },
        Participants = [new(Other, null, null, true) { Spans = m.At(Other) }, new("Siri Holm", null, null, true) { Spans = m.At("Siri Holm") }],
        Decisions = [m.Decision("Core Team beslutade om skyltar", "Core Team", Other)],
        Assignments = [m.Assignment("Skyltarna sätts upp", who: [HandMade.Person(Other), HandMade.Person("Siri Holm")])],
    });
}
