using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>Whether a draft's outcomes join a meeting that is there already: a person says, nobody else.</summary>
sealed class Joining(MandatDb db, Draft draft, Actor actor)
{
    string? Answer => draft.AnswerTo(DraftQuestions.MeetingKey, Fields.Same);

    /// <summary>The meeting that is joined; null for one of its own. Refused while the body has one that day and nobody has said.</summary>
    public async Task<Result<MeetingId?>> MeetingAsync(BodyId body, DateOnly? on, CancellationToken stop)
    {
        var there = on is { } day ? await SameMeeting.WithNotesAsync(db, body, day, actor, stop) : [];
        if (there.Count == 0 || Answer == Fields.New) return Result<MeetingId?>.Of(null);
        var chosen = PossibleMeeting.DraftOf(Answer) is { } other ? await MeetingOfAsync(other, stop) : Id.Parse<MeetingId>(Answer);
        return chosen is { } id && there.Any(m => m.Answer == id.Value.ToString()) ? Result<MeetingId?>.Of(id) : IntakeRefusals.SameMeetingNotChosen;
    }

    /// <summary>Somebody has said here that another draft is about the same meeting: the other draft need not be asked again.</summary>
    public async Task TellOtherAsync(MeetingId meeting, CancellationToken stop)
    {
        if (PossibleMeeting.DraftOf(Answer) is not { } id) return;
        var other = await db.Set<Draft>().Where(Draft.Reaches(actor)).Include(d => d.Answers).FirstOrDefaultAsync(d => d.Id == id && d.State == DraftState.Open, stop);
        if (other?.AnswerTo(DraftQuestions.MeetingKey, Fields.Same) != Fields.New) other?.Answer(DraftQuestions.MeetingKey, Fields.Same, meeting.Value.ToString());
    }

    /// <summary>How long the documents of a meeting are together: where the next one begins.</summary>
    public static Task<int> LettersAsync(MandatDb db, MeetingId meeting, CancellationToken stop) =>
        db.Set<SourceDocument>().Where(d => d.CircleOf == meeting).SumAsync(d => d.Text.Length + 1, stop);

    async Task<MeetingId?> MeetingOfAsync(DraftId other, CancellationToken stop) =>
        await db.Set<Draft>().Where(d => d.Id == other && d.State == DraftState.Confirmed).Select(d => d.MeetingId).FirstOrDefaultAsync(stop);
}
