using System.Security.Claims;

namespace Mandat.App.Hosting;

/// <summary>Who looks at the page, as far as the header shows it.</summary>
public sealed class Viewer(IHttpContextAccessor accessor)
{
    /// <summary>The claim that holds the party or seat shown under the name.</summary>
    public const string PartyClaim = "party";

    /// <summary>Signed in.</summary>
    public bool IsSignedIn => User?.Identity?.IsAuthenticated ?? false;

    /// <summary>Name of the person, or null for a visitor.</summary>
    public string? Name => IsSignedIn ? User?.Identity?.Name : null;

    /// <summary>Party or seat, when there is one.</summary>
    public string? Party => User?.FindFirst(PartyClaim)?.Value;

    private ClaimsPrincipal? User => accessor.HttpContext?.User;
}
