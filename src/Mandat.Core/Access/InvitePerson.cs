using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Invites a person to sign in (bjud in). In: the person, and whether a mail is sent. Out: a link to hand over, or none where only the mail
/// may carry it. Whoever holds a link can be that person, so one who has signed in before gets it by mail only, unless the command line
/// asks. Refuses a person without a seat, a mail to a person without an address, and an administrator invited by anyone but another.
/// </summary>
public sealed class InvitePerson(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PersonId Person, bool ByMail);

    /// <summary>The link's secret, when it may be shown, and how long it holds.</summary>
    public sealed record Invitation(Secret? Secret, DateTime ExpiresAt);

    public async Task<Result<Invitation>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownPersons.FindAsync(db, request.Person, actor, stop) is not { } person) return Refusal.NotFound;
        var isKnown = await db.Set<Session>().AnyAsync(s => s.PersonId == person.Id, stop);
        var isByMail = request.ByMail || isKnown && actor.Kind != ActorKind.Operator;
        var refusals = await ObstaclesAsync(person, isByMail, actor, stop);
        if (refusals.Count > 0) return refusals;
        var (now, secret) = (Instant.Now(db.Clock), Secret.New());
        var link = SignInLink.Make(person.Id, LinkPurpose.Invitation, now, secret);
        db.Add(link);
        if (isByMail) db.Add(OutboxMessage.For(person.Email!, NoticeKind.Invitation, $"invitation:{link.Id.Value}", now) with { Language = person.Language });
        var saved = await db.CommitAsync(actor, nameof(InvitePerson), null, stop);
        var shown = !isKnown || actor.Kind == ActorKind.Operator;
        return saved.IsRefused ? saved.As<Invitation>() : new Invitation(shown ? secret : null, link.ExpiresAt);
    }

    async Task<List<Refusal>> ObstaclesAsync(Person person, bool isByMail, Actor actor, CancellationToken stop)
    {
        var today = await BeginSession.TodayAsync(db, stop);
        var roles = await db.Set<Seat>().Where(s => s.PersonId == person.Id && (s.To == null || s.To >= today)).Select(s => s.Role).ToListAsync(stop);
        List<Refusal> refusals = [];
        if (roles.Count == 0) refusals.Add(SignInRefusals.InviteeHasNoSeat(person.Name));
        if (isByMail && person.Email is null) refusals.Add(SignInRefusals.InviteeHasNoAddress(person.Name));
        var mayAll = actor.Kind == ActorKind.Operator || actor.Seats.Any(s => s.Role == SeatRole.Administrator);
        if (roles.Contains(SeatRole.Administrator) && !mayAll) refusals.Add(SignInRefusals.AdministratorInvitesAdministrator);
        return refusals;
    }
}
