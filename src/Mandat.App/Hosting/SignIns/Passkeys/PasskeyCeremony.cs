using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.AspNetCore.Identity;

namespace Mandat.App.Hosting.SignIns.Passkeys;

/// <summary>The two ceremonies of a passkey, checked by the framework and kept by our deeds: made once, used to sign in.</summary>
internal sealed class PasskeyCeremony(
    IPasskeyHandler<PasskeyUser> handler, PasskeyState state, SignInByPasskey signIn, AddPasskey add, CurrentActor me)
{
    public async Task<string> RequestOptionsAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        state.Keep(context, options.AssertionState ?? "");
        return options.RequestOptionsJson;
    }

    public async Task<string> CreationOptionsAsync(HttpContext context)
    {
        var person = me.Person ?? throw new InvalidOperationException("Only a person has passkeys.");
        var entity = new PasskeyUserEntity { Id = me.Actor.Person!.Value.Value.ToString(), Name = person.Name, DisplayName = person.Name };
        var options = await handler.MakeCreationOptionsAsync(entity, context);
        state.Keep(context, options.AttestationState ?? "");
        return options.CreationOptionsJson;
    }

    public async Task<Result<NewSession>> SignInAsync(HttpContext context, string credential)
    {
        if (state.Take(context) is not { } kept)
        {
            return SignInRefusals.PasskeyTooSlow;
        }
        var checkedKey = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = kept });
        if (!checkedKey.Succeeded)
        {
            return SignInRefusals.PasskeyUnknown;
        }
        var key = checkedKey.Passkey;
        return await signIn.RunAsync(
            new(key.CredentialId, key.SignCount, key.IsUserVerified, key.IsBackedUp, Device.Of(context.Request)), Actor.Anonymous, context.RequestAborted);
    }

    public async Task<Result<PasskeyId>> AddAsync(HttpContext context, string credential)
    {
        if (state.Take(context) is not { } kept)
        {
            return SignInRefusals.PasskeyTooSlow;
        }
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = kept });
        if (!made.Succeeded || made.UserEntity.Id != me.Actor.Person?.Value.ToString())
        {
            return SignInRefusals.PasskeyNotMade;
        }
        return await add.RunAsync(new(FactsOf(made.Passkey), Device.Of(context.Request) ?? ""), me.Actor, context.RequestAborted);
    }

    private static PasskeyFacts FactsOf(UserPasskeyInfo key) => new(
        key.CredentialId, key.PublicKey, key.SignCount, key.Transports ?? [], key.IsUserVerified, key.IsBackupEligible, key.IsBackedUp,
        key.AttestationObject, key.ClientDataJson);
}
