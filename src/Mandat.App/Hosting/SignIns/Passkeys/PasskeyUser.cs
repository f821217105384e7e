using Mandat.Core.Kernel;

namespace Mandat.App.Hosting.SignIns.Passkeys;

/// <summary>A person as the framework's passkey handler knows them.</summary>
internal sealed record PasskeyUser(PersonId Person, string Name);
