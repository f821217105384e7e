using Mandat.Core.Data;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.Intake;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Meetings;

/// <summary>A ledger in which the invented minutes are confirmed.</summary>
sealed class MeetingStory(IntakeStory intake, MeetingId meeting) : IAsyncDisposable
{
    static readonly AnswerDraft.Answer[] Parties = [new("attendance", "party.0", "new"), new("attendance", "party.1", "new")];

    public TestLedger Ledger => Intake.Ledger;
    public IntakeStory Intake { get; } = intake;
    public MeetingId Meeting { get; } = meeting;

    public static async Task<MeetingStory> BeginAsync(string provider, params IReadOnlyList<AnswerDraft.Answer> answers)
    {
        var intake = await IntakeStory.BeginAsync(provider);
        await using var work = intake.Ledger.Scope();
        var meeting = await work.Get<ConfirmDraft>().RunAsync(new(intake.Draft, [.. Parties, .. answers], []), intake.Secretary);
        Assert.Empty(meeting.Refusals);
        return new(intake, meeting.Value);
    }

    public async Task<MeetingView?> AskAsync(Actor viewer)
    {
        await using var work = Ledger.Scope();
        return await work.Get<OneMeeting>().AskAsync(Meeting, viewer);
    }

    /// <summary>Sets how far the meeting is seen, and everything that came out of it.</summary>
    public async Task ShowAsync(Visibility visibility)
    {
        await using var work = Ledger.Scope();
        foreach (var thing in await work.Db.Set<Meeting>().ToListAsync()) thing.Show(visibility);
        foreach (var thing in await work.Db.Set<Mandat.Core.Decisions.Decision>().ToListAsync()) thing.Show(visibility);
        foreach (var thing in await work.Db.Set<Mandat.Core.Assignments.Assignment>().ToListAsync()) thing.Show(visibility);
        foreach (var thing in await work.Db.Set<Mandat.Core.Matters.Matter>().ToListAsync()) thing.Show(visibility);
        foreach (var thing in await work.Db.Set<Note>().ToListAsync()) thing.Show(visibility);
        foreach (var thing in await work.Db.Set<Mandat.Core.Data.Documents.SourceDocument>().ToListAsync()) thing.Visibility = visibility;
        foreach (var thing in await work.Db.Set<Mandat.Core.Initiatives.Mention>().ToListAsync()) thing.Visibility = visibility;
        await work.Db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Intake.DisposeAsync();
}
