using Mandat.App.Components;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Pages.Meetings;
using Mandat.App.Wording;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Mine;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.Mine;

/// <summary>Puts each thing that waits in words.</summary>
internal sealed class MineLines(CurrentActor me, Phrases w, IStringLocalizer words, DateOnly today)
{
    public MineLine Of(AssignmentWaits a)
    {
        var giver = a.Giver.Name();
        var (state, standing) = Standing(a.Due);
        var when = a.Due.IsLate(today) ? words["State.Due", w.Due(a.Due)!].Value : w.Due(a.Due);
        return new(
            $"{giver ?? a.Host.Name()} · {Seat(a.AsBody?.Id ?? a.Giver.Body?.Id ?? a.Host.Id, a.Host.Id)}", Phrases.Sentence(a.Text), $"/assignments/{a.Id.Value}",
            Why(a, giver), state, standing, when, words["Do.Open"]);
    }

    public MineLine Of(SignalWaits s) => new(
        $"{words["Signal.From", s.From.Name() ?? words["Signal.Unknown"].Value, s.To.Name()]} · {Seat(s.To.Id, s.To.Id)}", Phrases.Sentence(s.Text),
        s.Meeting is { } meeting ? $"{MeetingWords.Link(meeting)}#{MeetingWords.Anchor(s.Id.Value)}" : $"/bodies/{s.To.Id.Value}",
        s.RaisedOn is { } on ? words["Why.Signal", w.Day(on), s.To.Name()] : words["Why.SignalNoDay", s.To.Name()],
        StateKind.Needs, words["Signal.State"], s.RaisedOn is { } day ? words["Draft.Since", w.Short(day)].Value : null, words["Do.Open"]);

    /// <summary>The drafts are one thing.</summary>
    public IEnumerable<MineLine> Of(IReadOnlyList<DraftWaits> drafts)
    {
        if (drafts.Count == 0) yield break;
        var (only, oldest) = (drafts.Count == 1, drafts[0]);
        var title = only ? words["Draft.Title.One", oldest.Title.Length > 0 ? oldest.Title : oldest.FileName] : words["Draft.Title.Many", w.Count("Draft", drafts.Count)];
        yield return new(
            words["Draft.From"], title, only ? $"/intake/{oldest.Id.Value}" : "/intake", words["Draft.Why"], StateKind.Needs, words["Draft.State"],
            words["Draft.Since", w.Short(DateOnly.FromDateTime(me.Local(oldest.TakenInAt)))], words["Do.Answer"]);
    }

    public MineLine Of(Lacking lacking)
    {
        var title = (lacking.Owners, lacking.Dues) switch
        {
            ( > 0, 0) => "Lacking.Title.Owners",
            (0, > 0) => "Lacking.Title.Dues",
            _ => "Lacking.Title",
        };
        return new(
            $"{lacking.Body.Name()} · {Seat(lacking.Body.Id, lacking.Body.Id)}", words[title, w.Count("Assignment", lacking.Assignments)], $"/assignments?body={lacking.Body.Id.Value}",
            lacking is { Owners: > 0, Dues: > 0 } ? Phrases.Sentence(words["Lacking.Why", w.InWord("Assignment", lacking.Owners), w.InWord("Assignment", lacking.Dues)]) : null,
            StateKind.Needs, words["Lacking.State"], w.Few("Assignment", lacking.Assignments), words["Do.Complete"]);
    }

    /// <summary>Notes that are not approved are one thing.</summary>
    public IEnumerable<MineLine> Of(IReadOnlyList<OpenNotes> notes)
    {
        if (notes.Count == 0) yield break;
        var (count, latest, only) = (notes.Sum(n => n.Meetings), notes.Max(n => n.Latest), notes is [var one] ? one : null);
        yield return new(
            only is null ? Phrases.Sentence(words["Notes.From", w.InWord("Meeting", notes.Count)]) : $"{only.Body.Name()} · {Seat(only.Body.Id, only.Body.Id)}",
            count == 1 && latest is { } day ? words["Notes.Title.One", w.Day(day)] : words["Notes.Title.Many", w.Count("Meeting", count)],
            only is null ? "/meetings?stage=notes" : $"/meetings?stage=notes&body={only.Body.Id.Value}", words["Notes.Why"], StateKind.Wait, words["Notes.State"],
            latest is { } last ? words["Notes.Latest", w.Short(last)] : w.Few("Meeting", count), words["Do.Read"]);
    }

    public MineLine Of(OthersLate late)
    {
        var (state, standing) = Standing(late.Due);
        return new(
            Phrases.Sentence(words["Others.From", w.List([.. late.Owners.Take(3)]), late.Host.Name()]), Phrases.Sentence(late.Text), $"/assignments/{late.Id.Value}", words["Others.Why"], state, standing,
            words["State.Due", w.Due(late.Due)!], null);
    }

    private string Why(AssignmentWaits a, string? giver)
    {
        List<string> why = [];
        if (a.AsBody is not null) why.Add(words["Why.AsBody"]);
        if (giver is not null) why.Add(a.GivenOn is { } on ? words["Why.Given", giver, w.Day(on)] : words["Why.GivenNoDay", giver]);
        else if (a.GivenOn is { } day) why.Add(words["Why.Host", w.Day(day)]);
        if (a.ReturnsTo.Name() is { } back) why.Add(words["Why.Returns", back]);
        return string.Join(' ', why);
    }

    private (StateKind State, string? Words) Standing(DueBy due)
    {
        if (due.On is not { } on) return (StateKind.Wait, null);
        var left = on.DayNumber - today.DayNumber;
        return left < 0 ? (StateKind.Late, words["State.Late", w.Few("Day", -left)])
            : left == 0 ? (StateKind.Needs, words["State.Today"])
            : (left <= 14 ? StateKind.Needs : StateKind.Wait, words["State.Left", w.Few("Day", left)]);
    }

    /// <summary>The seat in the first body, else in the second, else that one is named.</summary>
    private string Seat(BodyId first, BodyId second)
    {
        var seats = me.Person!.Seats;
        var seat = seats.FirstOrDefault(s => s.Seat.Body == first) ?? seats.FirstOrDefault(s => s.Seat.Body == second)
            ?? (me.Actor.IsBackbone ? seats.FirstOrDefault(s => s.Seat.Role is SeatRole.ProcessLead or SeatRole.ProcessSupport) : null);
        return seat is null ? words["Seat.None"]
            : seat is { Seat.Role: SeatRole.Member, Party: { } party } ? words["Seat.For", party] : words[$"Seat.{seat.Seat.Role}"];
    }
}
