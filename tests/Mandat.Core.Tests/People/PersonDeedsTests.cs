using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.People;

public sealed class PersonDeedsTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Adds_a_person_with_a_party_and_asks_about_a_known_name(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        var person = await AddAsync(founded, new("Kim Alm", " Kim.Alm@Sjovik.example ", founded.Party, "Rektor", Founded.Today));
        Assert.Equal("kim.alm@sjovik.example", await founded.ReadAsync<Person, string?>(p => p.Where(x => x.Id == person.Value).Select(x => x.Email)));
        await founded.AssertTraceAsync(nameof(AddPerson), nameof(AffiliationAdded), founded.Lead);

        Founded.AssertRefused(await AddAsync(founded, new("Kim Alm", "kim.alm@sjovik.example")), "EmailTaken", "SameNameKnown");
        Assert.False((await AddAsync(founded, new("Kim Alm", IsSameNameMeant: true))).IsRefused);
        Founded.AssertRefused(await AddAsync(founded, new("Bo Ek", Party: Id.New<PartyId>())), "PartyUnknown");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Changes_a_person(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var person = (await AddAsync(founded, new("Kim Alm", "kim@sjovik.example"))).Value;
        var other = (await AddAsync(founded, new("Bo Ek"))).Value;

        Founded.AssertRefused(await ChangeAsync(founded, new(other, "Bo Ek", "KIM@sjovik.example")), "EmailTaken");
        Founded.AssertRefused(await ChangeAsync(founded, new(person, "Kim", null, Version: 9)), "ChangedMeanwhile");
        Founded.AssertRefused(await ChangeAsync(founded, new(Id.New<PersonId>(), "Kim", null)), "NotFound");
        Assert.False((await ChangeAsync(founded, new(person, "Kim Almlöf", "kim@sjovik.example", Version: 1))).IsRefused);
        await founded.AssertTraceAsync(nameof(ChangePerson), nameof(PersonChanged), founded.Lead);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Affiliates_a_person_once_and_ends_it(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var person = await founded.PersonAsync("Bo Ek");

        var held = await AffiliateAsync(founded, new(person, founded.Party, "Chef", Founded.Today));
        Founded.AssertRefused(await AffiliateAsync(founded, new(person, founded.Party, null, Founded.Today)), "AffiliatedAlready");
        Founded.AssertRefused(await AffiliateAsync(founded, new(person, Id.New<PartyId>(), null, Founded.Today)), "PartyUnknown");
        Founded.AssertRefused(await EndAsync(founded, new(held.Value, Founded.Today.AddDays(-1))), "AffiliationEndsBefore");
        Assert.False((await EndAsync(founded, new(held.Value, Founded.Today, 1))).IsRefused);
        await founded.AssertTraceAsync(nameof(EndAffiliation), nameof(AffiliationEnded), founded.Lead);
    }

    [Fact]
    public async Task Is_not_for_a_chair_or_a_member()
    {
        await using var founded = await Founded.MakeAsync("sqlite");
        var person = founded.Member.Person!.Value;
        foreach (var actor in new[] { founded.Chair, founded.Member, Actor.Anonymous })
        {
            Founded.AssertRefused(await founded.RunAsync<AddPerson, PersonId>(d => d.RunAsync(new("A"), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<ChangePerson, Done>(d => d.RunAsync(new(person, "A", null), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<Affiliate, AffiliationId>(d => d.RunAsync(new(person, founded.Party, null, Founded.Today), actor)), "NotAllowed");
        }
    }

    static Task<Result<PersonId>> AddAsync(Founded founded, AddPerson.Request request) => founded.RunAsync<AddPerson, PersonId>(d => d.RunAsync(request, founded.Lead));

    static Task<Result<Done>> ChangeAsync(Founded founded, ChangePerson.Request request) => founded.RunAsync<ChangePerson, Done>(d => d.RunAsync(request, founded.Lead));

    static Task<Result<AffiliationId>> AffiliateAsync(Founded founded, Affiliate.Request request) =>
        founded.RunAsync<Affiliate, AffiliationId>(d => d.RunAsync(request, founded.Lead));

    static Task<Result<Done>> EndAsync(Founded founded, EndAffiliation.Request request) =>
        founded.RunAsync<EndAffiliation, Done>(d => d.RunAsync(request, founded.Lead));
}
