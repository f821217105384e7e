using Mandat.App.Components;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Pages.Meetings;
using Mandat.App.Wording;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Mine;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.Mine;

/// <summary>Says what waits: piles by how urgent it is, each thing with whom it comes from, in which seat and why.</summary>
public sealed class MineWords(CurrentActor me, Phrases w, IStringLocalizer<Texts.Mine> words)
{
    private const int WeekDays = 7;

    /// <summary>The sentences under the heading: how many are late, due soon, without a date.</summary>
    public string Lead(Waiting waiting, DateOnly today)
    {
        var due = waiting.Assignments.Select(a => a.Due).ToList();
        var open = due.Where(d => !d.IsLate(today)).ToList();
        var meeting = open.Where(d => d.Precision == DuePrecision.BeforeMeeting && d.On is not null).GroupBy(d => d.On).MinBy(g => g.Key);
        var rest = waiting.Count - waiting.Assignments.Count - waiting.Signals.Count;
        return string.Join(' ', new[]
        {
            Sentence("Lead.Late", due.Count(d => d.IsLate(today))),
            Sentence("Lead.Week", open.Count(d => d.Precision != DuePrecision.BeforeMeeting && d.On <= today.AddDays(WeekDays))),
            meeting is null ? null : Meeting(meeting.Count(), w.Due(meeting.First())!),
            Sentence("Lead.NoDate", open.Count(d => d.On is null)), Sentence("Lead.Rest", rest),
        }.OfType<string>());
    }

    /// <summary>The piles, most urgent first.</summary>
    public IReadOnlyList<MinePile> Piles(Waiting waiting, DateOnly today)
    {
        var lines = new MineLines(me, w, words, today);
        var work = waiting.Assignments.Take(WaitingForMe.Shown).GroupBy(a => PileOf(a.Due, today)).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.On)
            .Select(g => new MinePile(g.Key.Heading, [.. g.Select(lines.Of)]));
        return
        [
            .. work,
            .. Pile("Answer", waiting.Signals.Select(lines.Of)),
            .. Pile("Keep", [.. lines.Of(waiting.Drafts), .. waiting.Lacking.Select(lines.Of), .. lines.Of(waiting.OpenNotes)]),
            .. Pile("Others", waiting.OthersLate.Select(lines.Of), isOthers: true),
        ];
    }

    private IEnumerable<MinePile> Pile(string heading, IEnumerable<MineLine> lines, bool isOthers = false)
    {
        List<MineLine> all = [.. lines];
        return all.Count == 0 ? [] : [new MinePile(words[heading], all, isOthers)];
    }

    private (int Order, DateOnly? On, string Heading) PileOf(DueBy due, DateOnly today) => due switch
    {
        _ when due.IsLate(today) => (0, null, words["Late"]),
        { Precision: DuePrecision.BeforeMeeting, On: { } on } => (2, on, Phrases.Sentence(w.Due(due)!)),
        { On: { } on } when on <= today.AddDays(WeekDays) => (1, null, words["Week"]),
        { On: not null } => (3, null, words["Later"]),
        _ => (4, null, words["NoDate"]),
    };

    private string? Sentence(string key, int number) => number switch
    {
        0 => null,
        1 => words[key + ".One"],
        _ => Phrases.Sentence(words[key + ".Many", w.InWord("Thing", number)]),
    };

    private string Meeting(int number, string due) =>
        number == 1 ? words["Lead.Meeting.One", due] : Phrases.Sentence(words["Lead.Meeting.Many", w.InWord("Thing", number), due]);
}
