using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Makes whoever holds the link of the first set-up its administrator, and signs them in (första administratören). In: the link's secret,
/// name, address and device. Out: the session. Refuses a link that is unknown, used or too old, and where anybody is known already.
/// </summary>
public sealed class BecomeFirstAdministrator(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.Anyone;

    public sealed record Request(string Secret, string Name, string Email, string? Device = null);

    public async Task<Result<NewSession>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var (hash, now) = (Secret.HashOf(request.Secret), Instant.Now(db.Clock));
        var link = await db.Set<SignInLink>().FirstOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == LinkPurpose.SetUp, stop);
        if (link is null) return SignInRefusals.LinkUnknown;
        if (link.Obstacle(now) is { } obstacle) return obstacle;
        if (await db.Set<Person>().AnyAsync(stop)) return SignInRefusals.SetUpAlready;
        link.Use(now);
        var person = Person.Add(request.Name, request.Email);
        var seat = Seat.Give(person.Id, null, null, SeatRole.Administrator, await BeginSession.TodayAsync(db, stop));
        var secret = Secret.New();
        var session = Session.Begin(person.Id, SignInWay.Link, request.Device, now, secret);
        db.AddRange(person, seat, session);
        var self = Actor.Of(person.Id, [new HeldSeat(seat.Id, null, null, seat.Role)]);
        var saved = await db.CommitAsync(self, nameof(BecomeFirstAdministrator), null, stop);
        return saved.IsRefused ? SignInRefusals.LinkUsed : new NewSession(person.Id, session.Id, secret);
    }
}
