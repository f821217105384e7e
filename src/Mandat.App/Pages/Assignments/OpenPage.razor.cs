using System.Globalization;
using Mandat.App.Components;
using Mandat.App.Wording;
using Mandat.Core.Assignments;
using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace Mandat.App.Pages.Assignments;

/// <summary>The open assignments, narrowed by links.</summary>
public sealed partial class OpenPage
{
    private OpenAssignmentList list = null!;
    private AssignmentFilter filter = null!;

    /// <summary>"mine", "given" or nothing.</summary>
    [SupplyParameterFromQuery] public string? Scope { get; set; }

    /// <summary>"owner", "due", "late" or nothing.</summary>
    [SupplyParameterFromQuery] public string? Lack { get; set; }

    /// <summary>The body that gave them.</summary>
    [SupplyParameterFromQuery] public string? Giver { get; set; }

    /// <summary>The party that does them.</summary>
    [SupplyParameterFromQuery] public string? Party { get; set; }

    /// <summary>The person who does them.</summary>
    [SupplyParameterFromQuery] public string? Person { get; set; }

    /// <summary>The initiative they are about.</summary>
    [SupplyParameterFromQuery] public string? Initiative { get; set; }

    /// <summary>The body they are for, or come back to.</summary>
    [SupplyParameterFromQuery] public string? For { get; set; }

    /// <summary>Where the page begins.</summary>
    [SupplyParameterFromQuery] public string? After { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        filter = new AssignmentFilter(
            Enum.TryParse<AssignmentScope>(Scope, ignoreCase: true, out var scope) ? scope : AssignmentScope.All,
            Enum.TryParse<AssignmentLack>(Lack, ignoreCase: true, out var lack) ? lack : AssignmentLack.None,
            Id.Parse<BodyId>(Giver), Id.Parse<PartyId>(Party), Id.Parse<PersonId>(Person), Id.Parse<InitiativeId>(Initiative), Id.Parse<BodyId>(For));
        list = await Assignments.AskAsync(filter, Me.Actor, Me.Today, After);
    }

    private string Title
    {
        get
        {
            var (shown, ownerless) = (list.Counts.Shown, list.Counts.NoOwner);
            var open = L[$"Open.Title.{(shown == 1 ? "One" : "Many")}", shown == 0 ? L["None"] : Say.Number("Assignment", shown)].Value;
            return Phrases.Sentence(ownerless == 0 ? open : L["Open.Title.NoOwner", open, Say.Number("Assignment", ownerless)]);
        }
    }

    private bool MayTakeIn => list.Counts.All == 0 && Me.Actor.May(Permission.TakeInMinutes);

    private string? Narrowed => filter switch
    {
        { Person: not null } => L["Filter.Person", list.Person ?? L["Someone"]].Value,
        { Initiative: not null } => L["Filter.Initiative", list.Initiative ?? L["Someone"]].Value,
        { AskedOf: { } body } => L["Filter.For", LedgerWords.Name(list.Bodies, body) ?? L["Someone"]].Value,
        _ => null,
    };

    private IReadOnlyList<Tab> Scopes =>
    [
        new(L["Scope.All", LedgerWords.Figure(list.Counts.All)], Links.Query("/assignments", ("lack", Lack)), filter.Scope is AssignmentScope.All && Narrowed is null),
        new(L["Scope.Mine", LedgerWords.Figure(list.Counts.Mine)], Links.Query("/assignments", ("scope", "mine"), ("lack", Lack)), filter.Scope is AssignmentScope.Mine),
        new(L["Scope.Given", LedgerWords.Figure(list.Counts.Given)], Links.Query("/assignments", ("scope", "given"), ("lack", Lack)), filter.Scope is AssignmentScope.Given),
    ];

    private IReadOnlyList<Tab> Lacks => [.. Enum.GetValues<AssignmentLack>().Select(lack => new Tab(L[$"Lack.{lack}"], Address(lack: lack), lack == filter.Lack))];

    private IReadOnlyList<Tab> Givers =>
    [
        new(L["Filter.All"], Address(giver: null, isGiverGiven: true), filter.Giver is null),
        .. list.Ages.Where(a => a.Giver is not null).Select(a => new Tab(
            $"{LedgerWords.Name(list.Bodies, a.Giver)}, {a.All.ToString("N0", CultureInfo.CurrentUICulture)}", Address(giver: a.Giver, isGiverGiven: true), a.Giver == filter.Giver)),
    ];

    private IReadOnlyList<Tab> PartyLinks =>
    [
        new(L["Filter.All"], Address(party: null, isPartyGiven: true), filter.Party is null),
        .. list.Parties.Select(p => new Tab(p.ShortName, Address(party: p.Id, isPartyGiven: true), p.Id == filter.Party)),
    ];

    private string Address(
        AssignmentLack? lack = null, BodyId? giver = null, bool isGiverGiven = false, PartyId? party = null, bool isPartyGiven = false, string? after = null) =>
        Links.Query("/assignments",
            ("scope", filter.Scope is AssignmentScope.All ? null : filter.Scope.ToString().ToLowerInvariant()),
            ("lack", (lack ?? filter.Lack) is AssignmentLack.None ? null : (lack ?? filter.Lack).ToString().ToLowerInvariant()),
            ("giver", (isGiverGiven ? giver : filter.Giver)?.Value.ToString()), ("party", (isPartyGiven ? party : filter.Party)?.Value.ToString()),
            ("person", filter.Person?.Value.ToString()), ("initiative", filter.Initiative?.Value.ToString()), ("for", filter.AskedOf?.Value.ToString()), ("after", after));
}
