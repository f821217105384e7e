using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>
/// Founds the collaboration of this installation, with the first kinds of body and the backbone (processtödet). In: its names and zone, and
/// who founds it when the actor is no person. Out: the founder, who gets the administrator's seat, the process lead's and
/// that of process support, who reads the first minutes in. Refuses a second
/// collaboration, an unknown zone, and a founder whom nobody names.
/// </summary>
public sealed class FoundCollaboration(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, string? EnglishName = null, string Zone = "Europe/Stockholm", string? FounderName = null, string? FounderEmail = null);

    public async Task<Result<PersonId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await db.Set<Collaboration>().AsNoTracking().OrderBy(c => c.Id).FirstOrDefaultAsync(stop) is { } known) return CollaborationRefusals.FoundedAlready(known.Name);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(request.Zone, out var zone)) return CollaborationRefusals.ZoneUnknown(request.Zone);
        if (await FounderAsync(request, actor, stop) is not { } founder) return CollaborationRefusals.FounderUnknown;
        db.Add(Collaboration.Found(request.Name.Trim(), Words.OrNull(request.EnglishName), request.Zone));
        var backbone = Backbone();
        await SeatAsync(founder, null, SeatRole.Administrator, Instant.Today(db.Clock, zone), stop);
        foreach (var role in new[] { SeatRole.ProcessLead, SeatRole.ProcessSupport }) await SeatAsync(founder, backbone, role, Instant.Today(db.Clock, zone), stop);
        var saved = await db.CommitAsync(actor, nameof(FoundCollaboration), null, stop);
        return saved.Or(CollaborationRefusals.FoundedAlready(request.Name), founder);
    }

    async Task<PersonId?> FounderAsync(Request request, Actor actor, CancellationToken stop)
    {
        if (actor.Person is { } self) return self;
        if (Words.OrNull(request.FounderName) is not { } name) return null;
        var email = Person.Normal(request.FounderEmail);
        if (email is not null && await db.Set<Person>().FirstOrDefaultAsync(p => p.Email == email, stop) is { } known) return known.Id;
        var person = Person.Add(name, email);
        db.Add(person);
        return person.Id;
    }

    BodyId Backbone()
    {
        var kinds = FirstKinds.Make();
        db.AddRange(kinds);
        var body = Body.Form("Processtödet", "PS", kinds.Single(k => k.Name == FirstKinds.Backbone).Id, isBackbone: true);
        body.Describe(body.Name, "The backbone", body.Abbreviation, body.KindId, null, null, null, null);
        db.Add(body);
        return body.Id;
    }

    async Task SeatAsync(PersonId founder, BodyId? body, SeatRole role, DateOnly today, CancellationToken stop)
    {
        if (!await db.Set<Seat>().AnyAsync(s => s.PersonId == founder && s.Role == role && s.To == null, stop))
            db.Add(Seat.Give(founder, body, null, role, today));
    }
}
