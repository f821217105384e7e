using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.AspNetCore.Identity;

namespace Mandat.App.Hosting.SignIns.Passkeys;

/// <summary>
/// Lets the framework's passkey handler read persons and passkeys. It writes nothing: what is added, used or removed goes through a deed.
/// </summary>
internal sealed class PasskeyStore(PasskeyHolder holder) : IUserPasskeyStore<PasskeyUser>
{
    public async Task<PasskeyUser?> FindByIdAsync(string userId, CancellationToken stop) =>
        Id.Parse<PersonId>(userId) is { } person && await holder.AskAsync(person, stop) is { } found ? new(found.Person, found.Name) : null;

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PasskeyUser user, CancellationToken stop) =>
        [.. (await holder.AskAsync(user.Person, stop))?.Passkeys.Select(InfoOf) ?? []];

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(PasskeyUser user, byte[] credentialId, CancellationToken stop) =>
        (await GetPasskeysAsync(user, stop)).FirstOrDefault(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credentialId));

    public Task<string> GetUserIdAsync(PasskeyUser user, CancellationToken stop) => Task.FromResult(user.Person.Value.ToString());

    public Task<string?> GetUserNameAsync(PasskeyUser user, CancellationToken stop) => Task.FromResult<string?>(user.Name);

    public Task<string?> GetNormalizedUserNameAsync(PasskeyUser user, CancellationToken stop) => GetUserNameAsync(user, stop);

    // Whether somebody has registered a key that is new here: the unique index says so when it is added.
    public Task<PasskeyUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken stop) => Task.FromResult<PasskeyUser?>(null);

    public Task<PasskeyUser?> FindByNameAsync(string normalizedUserName, CancellationToken stop) => throw Unasked();

    public Task AddOrUpdatePasskeyAsync(PasskeyUser user, UserPasskeyInfo passkey, CancellationToken stop) => throw Unasked();

    public Task RemovePasskeyAsync(PasskeyUser user, byte[] credentialId, CancellationToken stop) => throw Unasked();

    public Task SetUserNameAsync(PasskeyUser user, string? userName, CancellationToken stop) => throw Unasked();

    public Task SetNormalizedUserNameAsync(PasskeyUser user, string? normalizedName, CancellationToken stop) => throw Unasked();

    public Task<IdentityResult> CreateAsync(PasskeyUser user, CancellationToken stop) => throw Unasked();

    public Task<IdentityResult> UpdateAsync(PasskeyUser user, CancellationToken stop) => throw Unasked();

    public Task<IdentityResult> DeleteAsync(PasskeyUser user, CancellationToken stop) => throw Unasked();

    public void Dispose()
    {
    }

    private static UserPasskeyInfo InfoOf(Passkey p) => new(
        p.CredentialId, p.PublicKey, p.CreatedAt, (uint)p.SignCount, p.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, p.AttestationObject, p.ClientDataJson) { Name = p.Name };

    private static NotSupportedException Unasked() => new("Persons and passkeys are changed by deeds.");
}
