using Mandat.App.Wording;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.Meetings;

/// <summary>What the pages about meetings word the same way.</summary>
internal static class MeetingWords
{
    public static string Name(this BodyName body) => Phrases.In(body.Name, body.EnglishName);

    public static string? Name(this BodyWords body) => body.Body?.Name() ?? body.AsWritten;

    public static string Name(this InitiativeLink initiative) => Phrases.In(initiative.Name, initiative.EnglishName);

    /// <summary>"Core Team 4 juni 2025": a meeting's name.</summary>
    public static string Title(this MeetingFacts facts, IStringLocalizer words) => Title(facts.Body, facts.HeldOn, facts.DayIsKnown, words);

    public static string Title(BodyName body, DateOnly? heldOn, bool dayIsKnown, IStringLocalizer words) =>
        $"{body.Name()} {(heldOn is not { } day ? words["NoDay"] : dayIsKnown ? Days.Full(day) : Days.Month(day))}";

    /// <summary>"fredag 29 augusti 2025", or the month.</summary>
    public static string? LongDay(DateOnly? heldOn, bool dayIsKnown) =>
        heldOn is not { } day ? null : dayIsKnown ? Days.Weekday(day) : Days.Month(day);

    /// <summary>"Anteckningar 4 juni, rad 24".</summary>
    public static string Source(this EvidenceView evidence, DateOnly? heldOn, Phrases w, IStringLocalizer words) =>
        words[$"Evidence.{evidence.Unit}", heldOn is { } day ? w.Day(day) : words["NoDay"], evidence.Place];

    public static string Link(MeetingId meeting) => $"/meetings/{meeting.Value}";

    public static string Link(MeetingId meeting, EvidenceView evidence) => $"/meetings/{meeting.Value}/source?at={evidence.Id.Value}#cited";

    /// <summary>The text that says who sees a meeting. The backbone sees what every body does: of its own it is named once.</summary>
    public static string SeenBy(Visibility level, bool isOfBackbone) =>
        isOfBackbone && level is Visibility.Body ? "Visible.Backbone" : $"Visible.{level}";

    /// <summary>The anchor of an outcome on its meeting's page.</summary>
    public static string Anchor(Guid outcome) => $"o-{outcome:N}";
}
