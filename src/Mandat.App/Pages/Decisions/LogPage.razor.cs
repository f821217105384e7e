using System.Globalization;
using Mandat.App.Components;
using Mandat.App.Wording;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace Mandat.App.Pages.Decisions;

/// <summary>The log of decisions over all bodies, narrowed by links.</summary>
public sealed partial class LogPage
{
    private const string Made = "made", Reported = "reported", NoDecider = "no-decider", Review = "review";
    private DecisionLogPage page = null!;
    private DecisionFilter filter = null!;

    /// <summary>The body that decided.</summary>
    [SupplyParameterFromQuery] public string? Body { get; set; }

    /// <summary>The year.</summary>
    [SupplyParameterFromQuery] public string? Year { get; set; }

    /// <summary>"made", "reported", "no-decider", "review" or nothing.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>The initiative they are about.</summary>
    [SupplyParameterFromQuery] public string? Initiative { get; set; }

    /// <summary>"1": formalities too.</summary>
    [SupplyParameterFromQuery] public string? Formal { get; set; }

    /// <summary>Where the page begins.</summary>
    [SupplyParameterFromQuery] public string? After { get; set; }

    private bool MayTakeIn => !IsFiltered && Me.Actor.May(Permission.TakeInMinutes);

    private bool IsFiltered => filter with { IsWithFormal = false } != new DecisionFilter();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        filter = new DecisionFilter(
            Id.Parse<BodyId>(Body), int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Show switch { Made => DecisionOrigin.MadeHere, Reported => DecisionOrigin.Reported, _ => DecisionOrigin.Any },
            Id.Parse<InitiativeId>(Initiative), Show == NoDecider, Show == Review, Formal == "1");
        page = await Log.AskAsync(filter, Me.Actor, Me.Today, After);
    }

    private string Title
    {
        get
        {
            var (made, told) = (page.Counts.Made, page.Counts.Reported);
            var first = made == 0 ? L["Log.None"].Value : $"{Say.Number("Decision", made)} {L[made == 1 ? "Log.Decisions.One" : "Log.Decisions.Many"]}";
            return Phrases.Sentence(told == 0 ? first : $"{first}, {Say.Number("Reported", told)} {L[told == 1 ? "Log.Reported.One" : "Log.Reported.Many"]}");
        }
    }

    private IReadOnlyList<Tab> Shows => [.. new[]
    {
        (null, L["Show.All"].Value, true), (Made, L["Show.Made", LedgerWords.Figure(page.Counts.Made)], page.Counts.Made > 0),
        (Reported, L["Show.Reported", LedgerWords.Figure(page.Counts.Reported)], page.Counts.Reported > 0),
        (NoDecider, L["Show.NoDecider", LedgerWords.Figure(page.Counts.WithoutDecider)], page.Counts.WithoutDecider > 0),
        ((string?)Review, L["Show.Review", LedgerWords.Figure(page.Counts.ToBeReviewed)].Value, page.Counts.ToBeReviewed > 0),
    }.Where(s => s.Item3 || s.Item1 == Show).Select(s => new Tab(s.Item2, Address(show: s.Item1 ?? ""), s.Item1 == Show)),
        .. page.Counts.Formal > 0 ? [new Tab(L[filter.IsWithFormal ? "Show.NoFormal" : "Show.Formal", LedgerWords.Figure(page.Counts.Formal)], Address(formal: filter.IsWithFormal ? "" : "1"), false)] : Array.Empty<Tab>()];

    private IReadOnlyList<Tab> BodyLinks =>
    [
        new(L["Filter.All"], Address(body: ""), filter.Body is null),
        .. page.Bodies.Values.Select(b => new Tab(LedgerWords.Name(b), Address(body: b.Id.Value.ToString()), b.Id == filter.Body)),
    ];

    private IReadOnlyList<Tab> YearLinks =>
    [
        new(L["Filter.AllYears"], Address(year: ""), filter.Year is null),
        .. page.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new Tab(y, Address(year: y), y == Year)),
    ];

    private string Address(string? body = null, string? year = null, string? show = null, string? formal = null, string? after = null) => Links.Query("/decisions",
        ("body", body ?? Body), ("year", year ?? Year), ("show", show ?? Show), ("initiative", Initiative), ("formal", formal ?? Formal), ("after", after));
}
