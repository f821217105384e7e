using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Initiatives;

/// <summary>An initiative's own facts.</summary>
public sealed record InitiativeFacts(
    InitiativeId Id, long Version, string Name, string? EnglishName, string? Purpose, FocusAreaId? AreaId, string? Area, string? AreaEnglish, PartyId? LeadId, string? Lead);

/// <summary>How many there are; each is counted no further than a little over 1 000.</summary>
public sealed record InitiativeCounts(int OpenAssignments, int Decisions);

/// <summary>Everything that an initiative's page shows: one page of its story.</summary>
public sealed record InitiativeSheet(
    InitiativeFacts Facts, InitiativeCounts Counts, IReadOnlyList<StoryEvent> Story, string? Next, ILookup<Guid, Quote> Quotes,
    IReadOnlyDictionary<BodyId, NamedBody> Bodies, bool MayDescribe);

/// <summary>What is this initiative, and what has been said and decided about it, meeting by meeting, the latest first? Null when it is not there.</summary>
public sealed class ShowInitiative(Reads reads) : IQuery
{
    const int PageSize = 30;

    public async Task<InitiativeSheet?> AskAsync(InitiativeId id, Actor viewer, string? after = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        if (await FactsAsync(read, id, stop) is not { } facts) return null;
        var mentions = await Page(read.Seen<Mention>().Where(m => m.InitiativeId == id), PageKey.Parse(after)).ToListAsync(stop);
        var shown = mentions.Take(PageSize).ToList();
        var outcomes = await StoryOutcomes.LoadAsync(read, [.. shown.Select(m => m.OutcomeId).OfType<Guid>().Distinct()], stop);
        return new InitiativeSheet(
            facts, await CountAsync(read, id, stop), [.. shown.Select(m => EventOf(m, outcomes)).DistinctBy(e => e.Outcome ?? Guid.NewGuid())],
            mentions.Count > PageSize ? new PageKey(0, shown[^1].On ?? PageKey.NoDay, shown[^1].Position, shown[^1].Id.Value).ToString() : null,
            await read.QuotesAsync([.. outcomes.Values.Select(o => o.Under).Distinct()], stop), await BodyNames.LoadAsync(read, stop), viewer.May(DescribeInitiative.Permission));
    }

    static Task<InitiativeFacts?> FactsAsync(ReadDb read, InitiativeId id, CancellationToken stop)
    {
        var (parties, areas) = (read.Open<Party>(), read.Open<FocusArea>());
        return read.Open<Initiative>().Where(i => i.Id == id).Select(i => new InitiativeFacts(
            i.Id, i.Version, i.Name, i.EnglishName, i.Purpose, i.FocusAreaId, areas.Where(a => a.Id == i.FocusAreaId).Select(a => a.Name).FirstOrDefault(),
            areas.Where(a => a.Id == i.FocusAreaId).Select(a => a.EnglishName).FirstOrDefault(), i.LeadPartyId,
            parties.Where(p => p.Id == i.LeadPartyId).Select(p => p.Name).FirstOrDefault())).FirstOrDefaultAsync(stop);
    }

    static IQueryable<Mention> Page(IQueryable<Mention> story, PageKey? after)
    {
        if (after is { } last)
            story = story.Where(m => (m.On ?? PageKey.NoDay) < last.On || ((m.On ?? PageKey.NoDay) == last.On
                && (m.Position > last.At || (m.Position == last.At && (Guid)(object)m.Id > last.Id))));
        return story.OrderByDescending(m => m.On ?? PageKey.NoDay).ThenBy(m => m.Position).ThenBy(m => m.Id).Take(PageSize + 1);
    }

    static async Task<InitiativeCounts> CountAsync(ReadDb read, InitiativeId id, CancellationToken stop)
    {
        var assignments = AssignmentFilter.About(OpenAssignments.Open(read), read, id);
        var decisions = DecisionFilter.About(DecisionFilter.Once(read, read.Seen<Decision>()).Where(d => !d.IsFormal), read, id);
        var n = await Capped.CountAsync([assignments.Select(_ => 1), decisions.Select(_ => 1)], stop);
        return new InitiativeCounts(n[0], n[1]);
    }

    static StoryEvent EventOf(Mention m, IReadOnlyDictionary<Guid, (StoryKind Kind, string Title, Guid Under)> outcomes) =>
        m.OutcomeId is { } id && outcomes.TryGetValue(id, out var found)
            ? new(found.Kind, found.Under, found.Title, m.Quote, m.MeetingId, m.HostId, m.On)
            : new(StoryKind.Named, null, null, m.Quote, m.MeetingId, m.HostId, m.On);
}

/// <summary>A focus area that can be chosen.</summary>
public sealed record AreaName(FocusAreaId Id, string Name, string? EnglishName);

/// <summary>What an initiative can be described with: the focus areas and the parties.</summary>
public sealed record DescribingChoices(IReadOnlyList<AreaName> Areas, IReadOnlyList<PartyName> Parties);

/// <summary>Which focus areas and parties are there to choose between?</summary>
public sealed class InitiativeChoices(Reads reads) : IQuery
{
    /// <summary>An area that has ended is there only where it is the initiative's own.</summary>
    public async Task<DescribingChoices> AskAsync(Actor viewer, FocusAreaId? own = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        return new DescribingChoices(
            await read.Open<FocusArea>().Where(a => a.EndedOn == null || a.Id == own).OrderBy(a => a.Name).Select(a => new AreaName(a.Id, a.Name, a.EnglishName)).ToListAsync(stop),
            await read.Open<Party>().Where(p => p.LeftOn == null).OrderBy(p => p.Order).Select(p => new PartyName(p.Id, p.Name, p.ShortName)).ToListAsync(stop));
    }
}
