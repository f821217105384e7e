using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>A draft as its page shows it.</summary>
public sealed record DraftSheet(
    DraftId Id, long Version, string FileName, DateTime TakenInAt, DraftReading Reading, IReadOnlyList<DraftItem> Items,
    IReadOnlyDictionary<(string Item, string Field), string> Answers, IReadOnlyList<DraftChoice> Owners, Roster Roster)
{
    public string? AnswerTo(string item, string field) => Answers.GetValueOrDefault((item, field));
}

/// <summary>Which draft is this, and what is asked about it? Null when it is not there, closed, or not the viewer's.</summary>
public sealed class ShowDraft(Reads reads, MandatDb db) : IQuery
{
    public async Task<DraftSheet?> AskAsync(DraftId id, Actor viewer, CancellationToken stop = default)
    {
        var draft = await reads.For(viewer).Own<Draft>().Include(d => d.Answers).FirstOrDefaultAsync(d => d.Id == id, stop);
        if (draft?.Reading is not { } json) return null;
        var reading = DraftReading.Parse(json);
        var roster = await Roster.LoadAsync(db, viewer, stop);
        var sameDay = await SameMeeting.LoadAsync(db, draft, reading.Structure, roster, viewer, stop);
        return new DraftSheet(draft.Id, draft.Version, draft.FileName, draft.TakenInAt, reading, DraftItems.Of(reading, roster, sameDay, draft.AnswerTo),
            draft.Answers.ToDictionary(a => (a.Item, a.Field), a => a.Value), Owners(reading, roster), roster);
    }

    /// <summary>Whoever can own an assignment: those on the document's list first, then the register, each once.</summary>
    static IReadOnlyList<DraftChoice> Owners(DraftReading reading, Roster roster)
    {
        var listed = reading.Structure.Participants.Select(p => p.Name).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => roster.PersonsNamed(name) is [var known] ? new DraftChoice(known.Id.Value.ToString(), known.Name) : new DraftChoice(PersonAnswer.Listed(name), name));
        var known = roster.Persons.Select(p => new DraftChoice(p.Id.Value.ToString(), p.Name));
        return [.. listed.Concat(known).DistinctBy(c => c.Value)];
    }
}

/// <summary>Where did a draft that is closed go? The meeting it became; null when it became none or is not the viewer's.</summary>
public sealed class WhereDraftWent(Reads reads) : IQuery
{
    public async Task<MeetingId?> AskAsync(DraftId id, Actor viewer, CancellationToken stop = default) =>
        await reads.For(viewer).Own<Draft>().Where(d => d.Id == id && d.State == DraftState.Confirmed).Select(d => d.MeetingId).FirstOrDefaultAsync(stop);
}
