using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Initiatives;

/// <summary>
/// Keeps the facts of an initiative (beskriv initiativet). In: name, purpose, focus area, leading party, each but the name possibly unknown.
/// Out: nothing. Refuses an empty or taken name, a party or area that is not there.
/// </summary>
public sealed class DescribeInitiative(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.KeepInitiative;

    public sealed record Request(
        InitiativeId Initiative, long Version, string? Name, string? EnglishName = null, string? Purpose = null, FocusAreaId? FocusArea = null, PartyId? LeadParty = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var initiative = actor.Seats.Count == 0 ? null : await db.FindOneAsync<Initiative>(request.Initiative, stop);
        if (initiative is null) return Refusal.NotFound;
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (initiative.Version != request.Version) return Refusal.Conflict;
        if (await RefusalsAsync(request, stop) is { Count: > 0 } refusals) return refusals;
        initiative.Describe(request.Name!, Text(request.EnglishName), Text(request.Purpose), request.FocusArea, request.LeadParty);
        return await db.CommitAsync(actor, nameof(DescribeInitiative), stop: stop);
    }

    async Task<List<Refusal>> RefusalsAsync(Request request, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var name = request.Name?.Trim();
        if (Refusal.OfText(name, nameof(request.Name), 200) is { } bad) refusals.Add(bad);
        else if (await db.Set<Initiative>().AnyAsync(i => i.Name == name && i.Id != request.Initiative, stop)) refusals.Add(InitiativeRefusals.NameTaken(name!));
        if (request.EnglishName?.Length > 200) refusals.Add(Refusal.TextTooLong(nameof(request.EnglishName), 200));
        if (request.Purpose?.Length > 2000) refusals.Add(Refusal.TextTooLong(nameof(request.Purpose), 2000));
        if (request.FocusArea is { } area && !await db.Set<FocusArea>().AnyAsync(a => a.Id == area, stop)) refusals.Add(InitiativeRefusals.FocusAreaUnknown);
        if (request.LeadParty is { } party && !await db.Set<Party>().AnyAsync(p => p.Id == party, stop)) refusals.Add(InitiativeRefusals.LeadPartyUnknown);
        return refusals;
    }

    static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
