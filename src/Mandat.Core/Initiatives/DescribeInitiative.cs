using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Initiatives;

/// <summary>
/// Keeps the facts of an initiative (beskriv initiativet). In: name, purpose, focus area, leading party, each but the name possibly unknown.
/// Out: nothing. Refuses an empty or taken name, a party or area that is not there, an initiative that only a circle has named.
/// </summary>
public sealed class DescribeInitiative(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.KeepInitiative;

    public sealed record Request(
        InitiativeId Initiative, long Version, string? Name, string? EnglishName = null, string? Purpose = null, FocusAreaId? FocusArea = null, PartyId? LeadParty = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var initiative = actor.Seats.Count == 0 ? null : await KnownNames.FindAsync<Initiative>(db, request.Initiative, actor, stop);
        if (initiative is null) return Refusal.NotFound;
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (initiative.Version != request.Version) return Refusal.Conflict;
        if (await RefusalsAsync(request, actor, stop) is { Count: > 0 } refusals) return refusals;
        if (!await KnownNames.IsWideAsync(db, initiative, stop)) return CollaborationRefusals.OnlyACircleKnows(initiative.Name);
        await StepAside.InitiativeAsync(db, request.Name!.Trim(), initiative.Id, stop);
        initiative.Describe(request.Name!, Text(request.EnglishName), Text(request.Purpose), request.FocusArea, request.LeadParty);
        return await db.CommitAsync(actor, nameof(DescribeInitiative), stop: stop);
    }

    async Task<List<Refusal>> RefusalsAsync(Request request, Actor actor, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var read = new ReadDb(db, actor);
        var name = request.Name?.Trim();
        if (Refusal.OfText(name, nameof(request.Name), 200) is { } bad) refusals.Add(bad);
        else if (await read.Open<Initiative>().AnyAsync(i => i.Name == name && i.Id != request.Initiative, stop)) refusals.Add(InitiativeRefusals.NameTaken(name!));
        if (request.EnglishName?.Length > 200) refusals.Add(Refusal.TextTooLong(nameof(request.EnglishName), 200));
        if (request.Purpose?.Length > 2000) refusals.Add(Refusal.TextTooLong(nameof(request.Purpose), 2000));
        if (request.FocusArea is { } area && !await db.Set<FocusArea>().AnyAsync(a => a.Id == area, stop)) refusals.Add(InitiativeRefusals.FocusAreaUnknown);
        if (request.LeadParty is { } party && !await read.Open<Party>().AnyAsync(p => p.Id == party, stop)) refusals.Add(InitiativeRefusals.LeadPartyUnknown);
        return refusals;
    }

    static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
