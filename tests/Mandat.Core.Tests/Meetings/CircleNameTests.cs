using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Data.TakeOut;
using Mandat.Core.Initiatives;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.Ledger;
using Mandat.Core.Tests.SetUp;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;
using DuePrecision = Mandat.Minutes.Structure.DuePrecision;

namespace Mandat.Core.Tests.Meetings;

/// <summary>A body, a party and an initiative that only the notes of a closed circle name are known to those alone who see one of these circles.</summary>
public sealed class CircleNameTests
{
    const string Body = "Valberedningen", Party = "Skogsby kommun", Project = "Skolskogen";
    static readonly string[] All = [Body, Party, Project];
    static readonly DateOnly Today = Founded.Today;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_told_to_no_other_seat_in_any_register_list_count_or_file(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var viewers = Viewers(story).ToList();
        var before = new Dictionary<string, string>();
        foreach (var (name, viewer) in viewers) before[name] = await CountsAsync(story, viewer);
        var meeting = await NameAsync(story, story.Secretary);
        foreach (var (name, viewer) in viewers) Assert.True(All.All((await ToldAsync(story, viewer)).Contains), $"{name} before it is closed");

        await CloseAsync(story, meeting, story.Reader);

        foreach (var (name, viewer) in viewers)
        {
            Assert.True(!All.Any((await ToldAsync(story, viewer)).Contains), $"{name} is told of it");
            Assert.Equal((name, before[name]), (name, await CountsAsync(story, viewer)));
        }
        foreach (var inside in new[] { story.Reader, Actor.Operator })
        {
            var told = await ToldAsync(story, inside);
            Assert.All(All, word => Assert.Contains(word, told, StringComparison.Ordinal));
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_known_where_wider_notes_are_seen_that_name_it_and_is_there_once(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await CloseAsync(story, await NameAsync(story, story.Secretary), story.Reader);

        await NameAsync(story, story.BoardChair, "8 juni 2025");

        foreach (var (name, viewer) in Viewers(story)) Assert.True(All.All((await ToldAsync(story, viewer)).Contains), name);
        Assert.Equal((1, 1, 1), await CountAsync(story));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_known_to_all_once_added_by_hand_and_nobody_is_told_that_it_was_there(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await CloseAsync(story, await NameAsync(story, story.Secretary), story.Reader);
        var kind = await story.Founded.ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == "Styrgrupp").Select(x => x.Id));

        Assert.Empty((await story.RunAsync<AddParty, PartyId>(d => d.RunAsync(new(Party, "SK"), story.Backbone))).Refusals);
        Assert.Empty((await story.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(new BodyDescription(Body, "VB", kind)), story.Backbone))).Refusals);

        Assert.Equal((1, 1, 1), await CountAsync(story));
        foreach (var (name, viewer) in Viewers(story)) Assert.True(new[] { Body, Party }.All((await ToldAsync(story, viewer)).Contains), name);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Steps_aside_for_a_name_or_abbreviation_that_another_needs(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await CloseAsync(story, await NameAsync(story, story.Secretary), story.Reader);
        var (party, kind, abbreviation) = (story.Founded.Party, await KindAsync(story), await story.Founded.ReadAsync<Body, string>(b => b.Where(x => x.Name == Body).Select(x => x.Abbreviation)));
        var initiative = await story.Founded.ReadAsync<Initiative, Initiative>(i => i.Where(x => x.Name == "Förskola för fler"));

        Assert.Empty((await story.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(party, Party, "SK"), story.Backbone))).Refusals);
        Assert.Empty((await story.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(new BodyDescription("Valnämnden", abbreviation, kind)), story.Backbone))).Refusals);
        Assert.Empty((await story.RunAsync<DescribeInitiative, Done>(d => d.RunAsync(new(initiative.Id, initiative.Version, Project), story.Backbone))).Refusals);

        var told = await ToldAsync(story, story.Reader);
        Assert.All([Party + " 2", Project + " 2", abbreviation + "2"], word => Assert.Contains(word, told, StringComparison.Ordinal));
        Assert.DoesNotContain(" 2", await ToldAsync(story, story.Stranger), StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_there_for_a_deed_of_another_and_keeps_nothing_but_its_name(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await CloseAsync(story, await NameAsync(story, story.Secretary), story.Backbone);
        var (body, party) = (await story.Founded.ReadAsync<Body, Body>(b => b.Where(x => x.Name == Body)), await story.Founded.ReadAsync<Party, PartyId>(p => p.Where(x => x.Name == Party).Select(x => x.Id)));
        var other = await story.Founded.SeatedAsync("Ulla Frisk", story.Founded.Backbone, SeatRole.ProcessLead);
        var described = new BodyDescription("Annat", "AN", body.KindId);

        foreach (var (actor, code) in new[] { (other, "NotFound"), (story.Backbone, "OnlyACircleKnows") })
        {
            Founded.AssertRefused(await story.RunAsync<DescribeBody, Done>(d => d.RunAsync(new(body.Id, described), actor)), code);
            Founded.AssertRefused(await story.RunAsync<ChangeParty, Done>(d => d.RunAsync(new(party, "Annat", "A"), actor)), code);
        }
        Founded.AssertRefused(await story.RunAsync<EndBody, Done>(d => d.RunAsync(new(body.Id, Today), other)), "NotFound");
        Founded.AssertRefused(await story.RunAsync<EndParty, Done>(d => d.RunAsync(new(party, Today), other)), "NotFound");
        Founded.AssertRefused(await story.RunAsync<Affiliate, AffiliationId>(d => d.RunAsync(new(story.Member.Person!.Value, party, null, Today), other)), "PartyUnknown");
        Founded.AssertRefused(await story.RunAsync<GiveSeat, SeatId>(d => d.RunAsync(new(story.Member.Person!.Value, body.Id, null, SeatRole.Member, Today), other)), "NotFound");
        Founded.AssertRefused(await story.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(described with { PreparesFor = body.Id }), other)), "PreparedBodyUnknown");
        var work = await story.AssignmentAsync("Se över styrgrupperna");
        Founded.AssertRefused(await story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(work.Id, work.Version, Body: body.Id), story.Secretary)), "AssigneeNotChosen");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_known_to_all_once_somebody_of_the_circle_gives_it_a_seat_or_open_work(string provider)
    {
        foreach (var way in new[] { "seat", "work" })
        {
            await using var story = await LedgerStory.TellAsync(provider);
            await CloseAsync(story, await NameAsync(story, story.Secretary), story.Backbone, story.Secretary);
            var body = await story.Founded.ReadAsync<Body, BodyId>(b => b.Where(x => x.Name == Body).Select(x => x.Id));
            Assert.DoesNotContain(Body, await ToldAsync(story, story.Stranger), StringComparison.Ordinal);

            if (way == "seat") Assert.Empty((await story.RunAsync<GiveSeat, SeatId>(d => d.RunAsync(new(story.Member.Person!.Value, body, null, SeatRole.Member, Today), story.Backbone))).Refusals);
            var work = await story.AssignmentAsync("Se över styrgrupperna");
            if (way == "work") Assert.Empty((await story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(work.Id, work.Version, Body: body), story.Secretary))).Refusals);

            Assert.Contains(Body, await ToldAsync(story, story.Stranger), StringComparison.Ordinal);
            Assert.DoesNotContain(Project, await ToldAsync(story, story.Stranger), StringComparison.Ordinal);
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_a_meeting_that_only_the_circle_is_told_of_in_the_circle(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        const string notes = "Core Team möte 7 juni 2025\nNästa möte 20 juni";
        MinutesStructure Announcing(HandMade m) => new()
        {
            Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 7)) { Spans = m.At("7 juni 2025") },
            NextMeetings = [new(new(DuePrecision.Day, "20 juni", new DateOnly(2025, 6, 20), null), null, null, null) { Spans = m.At("20 juni") }],
        };
        var meeting = await story.ConfirmAsync(notes, m => Announcing(m) with { NextMeetings = [] });
        await CloseAsync(story, meeting, story.Secretary);

        await story.ConfirmAsync(notes, Announcing, sameMeeting: meeting.Value.ToString());

        var planned = await story.Founded.ReadAsync<Meeting, MeetingId>(all => all.Where(m => m.HeldOn == new DateOnly(2025, 6, 20)).Select(m => m.Id));
        Assert.NotNull(await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(planned, story.Secretary)));
        foreach (var (_, viewer) in Viewers(story)) Assert.Null(await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(planned, viewer)));
    }

    static IEnumerable<(string Name, Actor Viewer)> Viewers(LedgerStory story)
    {
        foreach (var role in Enum.GetValues<SeatRole>())
        {
            BodyId? body = role is SeatRole.Administrator ? null : role is SeatRole.ProcessLead or SeatRole.ProcessSupport ? story.Founded.Backbone : story.Founded.Team;
            yield return ($"{role}", Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), body, null, role, role is SeatRole.Guest ? story.Meeting : null)]));
        }
    }

    /// <summary>Notes of a body that is new, with a party and an initiative that are.</summary>
    static async Task<MeetingId> NameAsync(LedgerStory story, Actor by, string on = "7 juni 2025")
    {
        var made = new HandMade($"{Body} möte {on}\n{Party}: Nora Ek\n{Project} planeras.");
        var structure = new MinutesStructure
        {
            Title = new FoundValue<string>($"{Body} möte") { Spans = made.At($"{Body} möte") }, Body = new FoundValue<string>(Body) { Spans = made.At(Body) },
            Date = new FoundValue<DateOnly>(DateOnly.Parse(on, new System.Globalization.CultureInfo("sv-SE"))) { Spans = made.At(on) },
            Participants = [new("Nora Ek", Party, null, true) { Spans = made.At("Nora Ek") }],
            Initiatives = [new(Project) { Spans = made.At(Project) }],
        };
        await using var work = story.Founded.Ledger.Scope();
        var file = new StoredFile { Id = Id.New<FileId>(), Name = "v.txt", Length = 0, Sha256 = "0", StoredAt = Instant.Now(work.Db.Clock) };
        var draft = Draft.TakeIn(new DraftSource(file.Id, "v.txt", "0", "0", "V", null, made.Reading(structure).ToJson()), by.Person, null, Instant.Now(work.Db.Clock));
        work.Db.AddRange(file, draft);
        Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        var meeting = await work.Get<ConfirmDraft>().RunAsync(new(draft.Id,
            [new("meeting", "body", Fields.New), new("meeting", "kind", (await KindAsync(story)).Value.ToString()), new("attendance", "party.0", "new")], []), by);
        Assert.Empty(meeting.Refusals);
        return meeting.Value;
    }

    static async Task CloseAsync(LedgerStory story, MeetingId meeting, params Actor[] named)
    {
        await using var work = story.Founded.Ledger.Scope();
        (await work.Db.Set<Meeting>().SingleAsync(m => m.Id == meeting)).Show(Visibility.Circle);
        foreach (var mention in await work.Db.Set<Mention>().Where(m => m.MeetingId == meeting).ToListAsync()) mention.Visibility = Visibility.Circle;
        foreach (var document in await work.Db.Set<SourceDocument>().Where(m => m.CircleOf == meeting).ToListAsync()) document.Visibility = Visibility.Circle;
        work.Db.AddRange(named.Select(n => new CircleSeat { MeetingId = meeting, SeatId = n.Seats[^1].Id }));
        await work.Db.SaveChangesAsync();
    }

    /// <summary>Everything that names come up in, in one text.</summary>
    static async Task<string> ToldAsync(LedgerStory story, Actor viewer)
    {
        await using var work = story.Founded.Ledger.Scope();
        List<object?> told =
        [
            .. (await work.Get<AllBodies>().AskAsync(viewer, Today)).Rows.SelectMany(b => new[] { b.Name, b.Abbreviation }),
            .. (await work.Get<InitiativePortfolio>().AskAsync(viewer)).Rows.Select(i => i.Name),
            .. (await work.Get<SetUpLists>().AskAsync(viewer)).Parties.Select(p => p.Name), .. (await work.Get<SetUpLists>().AskAsync(viewer)).Bodies.Select(b => b.Name),
            .. (await work.Get<MeetingList>().AskAsync(new(null, false), Today, viewer)).Bodies.Select(b => b.Name),
            .. (await work.Get<WhoCanOwn>().AskAsync(viewer)).Select(p => p.Party), .. (await work.Get<PersonList>().AskAsync(viewer, Today)).SelectMany(p => p.Parties),
            .. (await work.Get<InitiativeChoices>().AskAsync(viewer)).Parties.Select(p => p.Name),
            .. (await work.Get<OpenAssignments>().AskAsync(new(), viewer, Today)).Parties.Select(p => p.Name),
            .. (await work.Get<OneMeeting>().AskAsync(story.Meeting, viewer))?.Attendance.UnrepresentedParties ?? [],
        ];
        var roster = await Roster.LoadAsync(work.Db, viewer, default);
        told.AddRange([.. roster.Bodies.Select(b => b.Name), .. roster.Parties.Select(b => b.Name), .. roster.Initiatives.Select(b => b.Name)]);
        foreach (var subject in (await work.Get<EverythingSeen>().AskAsync(viewer)).Subjects)
            await foreach (var row in subject.Rows) told.AddRange(row.Select(v => v is IEnumerable<string> many ? string.Join(' ', many) : v));
        return string.Join('\n', told);
    }

    static async Task<string> CountsAsync(LedgerStory story, Actor viewer)
    {
        await using var work = story.Founded.Ledger.Scope();
        return (await work.Get<HowFarSetUp>().AskAsync(viewer)).ToString();
    }

    static async Task<(int, int, int)> CountAsync(LedgerStory story)
    {
        await using var work = story.Founded.Ledger.Scope();
        return (await work.Db.Set<Body>().CountAsync(b => b.Name == Body), await work.Db.Set<Party>().CountAsync(b => b.Name == Party), await work.Db.Set<Initiative>().CountAsync(b => b.Name == Project));
    }

    static Task<BodyKindId> KindAsync(LedgerStory story) => story.Founded.ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == "Styrgrupp").Select(x => x.Id));
}
