using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.Core.Assignments;

/// <summary>Whose assignments.</summary>
public enum AssignmentScope
{
    All,

    /// <summary>To do for the viewer, or for a body or party of theirs.</summary>
    Mine,

    /// <summary>Given by a body of the viewer's.</summary>
    Given,
}

/// <summary>What is the matter with them.</summary>
public enum AssignmentLack
{
    None,
    Owner,
    Due,
    Late,
}

/// <summary>Which of the open assignments a page shows.</summary>
public sealed record AssignmentFilter(
    AssignmentScope Scope = AssignmentScope.All, AssignmentLack Lack = AssignmentLack.None, BodyId? Giver = null, PartyId? Party = null, PersonId? Person = null,
    InitiativeId? Initiative = null, BodyId? AskedOf = null)
{
    /// <summary>By everything but what is the matter with them.</summary>
    internal IQueryable<Carried<Assignment>> Narrow(IQueryable<Carried<Assignment>> open, ReadDb read)
    {
        var shown = OfScope(open, Scope, read.Viewer);
        if (Giver is { } giver) shown = shown.Where(x => x.Thing.GiverId == giver);
        if (Person is { } person) shown = shown.Where(x => x.Thing.Assignees.Any(a => a.PersonId == person));
        if (AskedOf is { } body) shown = OfBody(shown, body);
        if (Initiative is { } initiative) shown = About(shown, read, initiative);
        return Party is { } party ? OfParty(shown, party, read) : shown;
    }

    /// <summary>For the body to do, or to have the result of.</summary>
    internal static IQueryable<Carried<Assignment>> OfBody(IQueryable<Carried<Assignment>> open, BodyId body) =>
        open.Where(x => x.Thing.ReturnBodyId == body || x.Thing.Assignees.Any(a => a.BodyId == body));

    /// <summary>Named together with the initiative.</summary>
    internal static IQueryable<Carried<Assignment>> About(IQueryable<Carried<Assignment>> open, ReadDb read, InitiativeId initiative)
    {
        var mentions = read.Seen<Mention>().Where(m => m.InitiativeId == initiative);
        return open.Where(x => mentions.Any(m => m.OutcomeId == (Guid)(object)x.Thing.Id));
    }

    internal static IQueryable<Carried<Assignment>> OfScope(IQueryable<Carried<Assignment>> open, AssignmentScope scope, Actor viewer)
    {
        var (person, bodies) = (viewer.Person, viewer.Bodies);
        List<PartyId> parties = [.. viewer.Seats.Where(s => s.Party is not null).Select(s => s.Party!.Value).Distinct()];
        return scope switch
        {
            AssignmentScope.All => open,
            AssignmentScope.Given => open.Where(x => x.Thing.GiverId != null && bodies.Contains(x.Thing.GiverId.Value)),
            AssignmentScope.Mine => open.Where(x => x.Thing.Assignees.Any(a => (person != null && a.PersonId == person)
                || (a.BodyId != null && bodies.Contains(a.BodyId.Value)) || (a.PartyId != null && parties.Contains(a.PartyId.Value)))),
        };
    }

    internal static IQueryable<Carried<Assignment>> Lacking(IQueryable<Carried<Assignment>> open, AssignmentLack lack, DateOnly today) => lack switch
    {
        AssignmentLack.None => open,
        AssignmentLack.Owner => open.Where(x => !x.Thing.HasOwner),
        AssignmentLack.Due => open.Where(x => x.Thing.DuePrecision == DuePrecision.None),
        AssignmentLack.Late => open.Where(x => x.Thing.DueOn < today && x.Matter.State != Matters.MatterState.Reported),
    };

    /// <summary>Addressed to the party, or to somebody who belongs to it or sits for it.</summary>
    static IQueryable<Carried<Assignment>> OfParty(IQueryable<Carried<Assignment>> open, PartyId party, ReadDb read)
    {
        var (belongs, seats) = (read.Open<Affiliation>(), read.Open<Seat>());
        return open.Where(x => x.Thing.Assignees.Any(a => a.PartyId == party
            || (a.PersonId != null && (belongs.Any(f => f.PersonId == a.PersonId && f.PartyId == party && f.To == null)
                || seats.Any(s => s.PersonId == a.PersonId && s.PartyId == party && s.To == null)))));
    }
}
