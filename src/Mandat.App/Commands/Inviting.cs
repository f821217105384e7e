using Mandat.Core.Access;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Commands;

/// <summary>Who is invited on the command line.</summary>
internal sealed record Invitee(string Email, string? Name, bool AsAdministrator);

/// <summary>Adds the person when nobody has the address, gives the administrator's seat when it is asked for, and invites.</summary>
internal sealed class Inviting(Reads reads, AddPerson add, GiveSeat give, InvitePerson invite, TimeProvider clock)
{
    private readonly ReadDb read = reads.For(Actor.Operator);

    public async Task<Result<InvitePerson.Invitation>> RunAsync(Invitee invitee, CancellationToken stop)
    {
        var person = await PersonAsync(invitee, stop);
        if (person.IsRefused)
        {
            return person.As<InvitePerson.Invitation>();
        }
        if (invitee.AsAdministrator && await SeatAsync(person.Value, stop) is { IsRefused: true } seated)
        {
            return seated.As<InvitePerson.Invitation>();
        }
        return await invite.RunAsync(new(person.Value, ByMail: false), Actor.Operator, stop);
    }

    private async Task<Result<PersonId>> PersonAsync(Invitee invitee, CancellationToken stop)
    {
        var email = Person.Normal(invitee.Email);
        var known = await read.Open<Person>().FirstOrDefaultAsync(person => person.Email == email, stop);
        return known is not null ? known.Id : await add.RunAsync(new(invitee.Name ?? invitee.Email, invitee.Email, IsSameNameMeant: true), Actor.Operator, stop);
    }

    private async Task<Result<SeatId>> SeatAsync(PersonId person, CancellationToken stop)
    {
        var zone = (await read.CollaborationAsync(stop))?.Zone ?? TimeZoneInfo.Utc;
        var today = Instant.Today(clock, zone);
        var held = await read.Open<Seat>().FirstOrDefaultAsync(
            seat => seat.PersonId == person && seat.Role == SeatRole.Administrator && seat.From <= today && (seat.To == null || seat.To >= today), stop);
        return held is not null ? held.Id : await give.RunAsync(new(person, null, null, SeatRole.Administrator, today), Actor.Operator, stop);
    }
}
