using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Demo;

/// <summary>Sets the demo up: parties, bodies, persons and their seats, each by its deed, as the process lead.</summary>
internal sealed class DemoSetUp(DemoLedger ledger, DemoDates dates, CancellationToken stop)
{
    private Actor lead = Actor.Operator;

    public async Task RunAsync()
    {
        var founder = await ledger.DoAsync<FoundCollaboration, PersonId>(d =>
            d.RunAsync(new(DemoRegister.Name, DemoRegister.EnglishName, FounderName: DemoRegister.Founder, FounderEmail: Email(DemoRegister.Founder, null)), lead, stop));
        ledger.Add(DemoRegister.Founder, founder);
        lead = await ledger.ActorAsync(DemoRegister.Founder);
        await ledger.DoAsync<NameContact, Done>(d => d.RunAsync(new("Processtödet", DemoRegister.Contact), lead, stop));
        await ledger.DoAsync<AddAgreementPeriod, AgreementPeriodId>(d =>
            d.RunAsync(new("Avtalet om Uppväxtlöftet", dates.Day("mån-60"), dates.Day("mån-60").AddYears(4).AddDays(-1)), lead, stop));
        foreach (var (name, shortName) in DemoRegister.Parties)
        {
            ledger.Add(shortName, await ledger.DoAsync<AddParty, PartyId>(d => d.RunAsync(new(name, shortName), lead, stop)));
        }
        await BodiesAsync(await ledger.DoAsync<AddFocusArea, FocusAreaId>(d => d.RunAsync(new(DemoRegister.FocusArea, "Every child succeeds"), lead, stop)));
        await PersonsAsync();
        await SeatsAsync();
    }

    /// <summary>The reference group became a steering group; what it decided stays.</summary>
    public Task EndAsync() => ledger.DoAsync<EndBody, Done>(d => d.RunAsync(new(ledger.Body("RD"), dates.Day("tis-6")), lead, stop));

    /// <summary>Somebody is the guest of the latest meeting that has its notes.</summary>
    public async Task InviteGuestAsync()
    {
        var (seat, name) = (DemoRegister.Guest, DemoRegister.Guest.Persons[0]);
        var meeting = await ledger.AskAsync<Reads, MeetingId>(r => r.For(lead).Seen<Meeting>().Where(m => m.HostId == ledger.Body(seat.Body) && m.Stage == MeetingStage.Notes)
            .OrderByDescending(m => m.HeldOn).Select(m => m.Id).FirstAsync(stop));
        var party = ledger.Party(DemoRegister.Persons.Single(p => p.Name == name).Party!);
        await ledger.DoAsync<GiveSeat, SeatId>(d => d.RunAsync(
            new(ledger.Person(name), ledger.Body(seat.Body), party, seat.Role, dates.Day(seat.From), dates.Day(seat.To!), meeting), lead, stop));
    }

    private async Task BodiesAsync(FocusAreaId area)
    {
        var known = await ledger.AskAsync<Reads, KnownKinds>(async r => new(
            await r.For(lead).Open<BodyKind>().ToDictionaryAsync(k => k.Name, k => k.Id, stop),
            await r.For(lead).Open<Body>().Where(b => b.IsBackbone).Select(b => b.Id).SingleAsync(stop)));
        ledger.Add("PS", known.Backbone);
        foreach (var body in DemoRegister.Bodies)
        {
            var description = new BodyDescription(
                body.Name, body.Abbreviation, known.Kinds[body.Kind], body.EnglishName, body.HasFocus ? area : null,
                body.Party is { } party ? ledger.Party(party) : null, body.PreparesFor is { } prepared ? ledger.Body(prepared) : null, body.Mandate);
            ledger.Add(body.Abbreviation, await ledger.DoAsync<FormBody, BodyId>(d => d.RunAsync(new(description), lead, stop)));
        }
    }

    private async Task PersonsAsync()
    {
        foreach (var person in DemoRegister.Persons.Where(p => p.Name != DemoRegister.Founder))
        {
            PartyId? party = person.Party is { } name ? ledger.Party(name) : null;
            ledger.Add(person.Name, await ledger.DoAsync<AddPerson, PersonId>(d =>
                d.RunAsync(new(person.Name, Email(person.Name, person.Party), party, person.Title, dates.Day("mån-60")), lead, stop)));
        }
    }

    private async Task SeatsAsync()
    {
        foreach (var seat in DemoRegister.Seats)
        {
            foreach (var person in seat.Persons)
            {
                var party = seat.Body == "PS" ? null : DemoRegister.Persons.Single(p => p.Name == person).Party;
                await ledger.DoAsync<GiveSeat, SeatId>(d => d.RunAsync(
                    new(ledger.Person(person), ledger.Body(seat.Body), party is null ? null : ledger.Party(party), seat.Role, dates.Day(seat.From),
                        seat.To is { } to ? dates.Day(to) : null), lead, stop));
            }
        }
    }

    private static string Email(string name, string? party) =>
        Plain($"{name.Replace(' ', '.')}@{party ?? "uppvaxtloftet"}.example");

    private static string Plain(string text) =>
        text.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e');

    private sealed record KnownKinds(Dictionary<string, BodyKindId> Kinds, BodyId Backbone);
}
