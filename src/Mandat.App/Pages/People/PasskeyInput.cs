namespace Mandat.App.Pages.People;

/// <summary>What the browser made of a passkey, put into the form by script.</summary>
public sealed class PasskeyInput
{
    /// <summary>The credential as JSON.</summary>
    public string? Credential { get; set; }
}
