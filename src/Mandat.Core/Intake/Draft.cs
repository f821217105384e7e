using System.Linq.Expressions;
using Mandat.Core.Kernel;

namespace Mandat.Core.Intake;

/// <summary>Where a draft stands.</summary>
public enum DraftState
{
    Open,
    Confirmed,
    Discarded,
}

/// <summary>
/// Minutes that were read and wait for a person (utkast). It can be left and resumed; nothing of it is in the ledger before it is confirmed.
/// </summary>
public sealed class Draft : Aggregate, IReachesBeyond<Draft>
{
    readonly List<DraftAnswer> _answers = [];

    Draft() { }

    public DraftId Id { get; private init; }
    public FileId FileId { get; private init; }
    public string FileName { get; private init; } = "";
    public string FileSha256 { get; private init; } = "";
    public string TextSha256 { get; private init; } = "";
    public DraftState State { get; private set; }
    public DateTime TakenInAt { get; private init; }
    public PersonId? TakenInById { get; private init; }

    /// <summary>The body, as soon as it is known; its chair and secretary see the draft.</summary>
    public BodyId? BodyId { get; private set; }

    /// <summary>The meeting it became.</summary>
    public MeetingId? MeetingId { get; private set; }

    /// <summary>What it is called until then: its title and date, as read.</summary>
    public string Title { get; private init; } = "";
    public DateOnly? HeldOn { get; private init; }

    /// <summary>The reading, as JSON; emptied when the draft is confirmed or discarded.</summary>
    public string? Reading { get; private set; }
    public IReadOnlyList<DraftAnswer> Answers => _answers;

    public bool IsOpen => State == DraftState.Open;

    internal static Draft TakeIn(DraftSource source, PersonId? by, BodyId? body, DateTime at)
    {
        var draft = new Draft
        {
            Id = Kernel.Id.New<DraftId>(), FileId = source.File, FileName = source.Name, FileSha256 = source.Sha256, TextSha256 = source.TextSha256,
            TakenInAt = at, TakenInById = by, BodyId = body, Title = source.Title, HeldOn = source.HeldOn, Reading = source.Reading,
        };
        draft.Record(new DraftTakenIn(draft.Id.Value, source.Name, source.Sha256));
        return draft;
    }

    /// <summary>Keeps an answer; an empty one is forgotten.</summary>
    public void Answer(string item, string field, string? value)
    {
        var kept = _answers.Find(a => a.Item == item && a.Field == field);
        if (string.IsNullOrWhiteSpace(value)) { if (kept is not null) _answers.Remove(kept); }
        else if (kept is not null) kept.Value = value.Trim();
        else _answers.Add(new DraftAnswer { DraftId = Id, Item = item, Field = field, Value = value.Trim() });
    }

    public string? AnswerTo(string item, string field) => _answers.Find(a => a.Item == item && a.Field == field)?.Value;

    public void BelongTo(BodyId? body) => BodyId = body;

    internal void Confirm(MeetingId meeting, BodyId body)
    {
        (State, MeetingId, BodyId, Reading) = (DraftState.Confirmed, meeting, body, null);
        Record(new DraftConfirmed(Id.Value, meeting.Value));
    }

    public void Discard()
    {
        (State, Reading) = (DraftState.Discarded, null);
        Record(new DraftDiscarded(Id.Value));
    }

    public static Expression<Func<Draft, bool>> Reaches(Actor viewer)
    {
        var (person, writing, support) = (viewer.Person, viewer.WritingBodies, viewer.IsSupport);
        return x => support || (person != null && x.TakenInById == person) || (x.BodyId != null && writing.Contains(x.BodyId.Value));
    }
}

/// <summary>What a draft is made from.</summary>
sealed record DraftSource(FileId File, string Name, string Sha256, string TextSha256, string Title, DateOnly? HeldOn, string Reading);

/// <summary>One answer to a question of a draft.</summary>
public sealed class DraftAnswer : IPartOf<Draft>
{
    public required DraftId DraftId { get; init; }

    /// <summary>The item's key, or the head's.</summary>
    public required string Item { get; init; }
    public required string Field { get; init; }
    public required string Value { get; set; }
}
