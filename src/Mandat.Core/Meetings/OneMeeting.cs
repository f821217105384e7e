using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings.Reading;

namespace Mandat.Core.Meetings;

/// <summary>What is this meeting, what came out of it, and what is missing? Null when it is not there, or not for this viewer.</summary>
public sealed class OneMeeting(Reads reads) : IQuery
{
    public async Task<MeetingView?> AskAsync(MeetingId id, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        if (await HeadRows.ReadAsync(db, id, stop) is not { } head) return null;
        List<OutcomeView> outcomes =
        [
            .. await DecisionRows.ReadAsync(db, id, stop), .. await AssignmentRows.ReadAsync(db, id, stop),
            .. await MatterRows.ReadAsync(db, id, stop), .. await NoteRows.ReadAsync(db, id, stop),
        ];
        var attendance = await AttendanceRows.ReadAsync(db, id, stop);
        var sentences = await EvidenceRows.ReadAsync(db, [id.Value, .. outcomes.Select(o => o.Id)], stop);
        var mentions = await MentionRows.ReadAsync(db, id, stop);
        return new MeetingView
        {
            Facts = head.Facts, Agenda = head.Agenda, Attendance = attendance, Attachments = head.Attachments, Evidence = [.. sentences[id.Value]],
            Announced = await AnnouncedRows.ReadAsync(db, id, stop),
            Outcomes = Nested([.. WithMoney(outcomes).Select(o => o with { Evidence = [.. sentences[o.Id]], Initiatives = [.. mentions[o.Id].Distinct()] })]),
        };
    }

    /// <summary>Money that stands in the words of another outcome is told there; a note that names nothing else is not told again.</summary>
    static IReadOnlyList<OutcomeView> WithMoney(IReadOnlyList<OutcomeView> outcomes)
    {
        var ids = outcomes.Select(o => o.Id).ToHashSet();
        var within = outcomes.OfType<NoteView>().Where(n => n.StandsIn is { } of && ids.Contains(of)).ToLookup(n => n.StandsIn!.Value);
        return [.. outcomes.Where(o => o is not NoteView { StandsIn: { } of } || !ids.Contains(of)).Select(o => within[o.Id].Any() ? o with { Money = [.. within[o.Id].SelectMany(n => n.Amounts)] } : o)];
    }

    static IReadOnlyList<OutcomeView> Nested(IReadOnlyList<OutcomeView> outcomes)
    {
        var given = outcomes.OfType<AssignmentView>().Where(a => a.Decision is not null).ToLookup(a => a.Decision!.Value.Value);
        return [.. outcomes.Select(o => o is DecisionView d ? d with { Gives = [.. given[d.Id]] } : o).OrderBy(o => o.Position)];
    }
}
