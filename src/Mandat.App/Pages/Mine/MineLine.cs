using Mandat.App.Components;

namespace Mandat.App.Pages.Mine;

/// <summary>One thing that waits, in words.</summary>
/// <param name="From">From which body, and in which seat.</param>
/// <param name="Title">What to do.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Why">Why, in a sentence.</param>
/// <param name="State">How it stands.</param>
/// <param name="Standing">The state in words; null where the date is missing.</param>
/// <param name="When">The day, in words.</param>
/// <param name="Do">The word on its button; null when there is nothing to do.</param>
public sealed record MineLine(string From, string Title, string Href, string? Why, StateKind State, string? Standing, string? When, string? Do);

/// <summary>Lines under one heading.</summary>
/// <param name="IsOthers">Others are to do it.</param>
public sealed record MinePile(string Heading, IReadOnlyList<MineLine> Lines, bool IsOthers = false);
