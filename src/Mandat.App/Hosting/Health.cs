using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Mandat.App.Hosting;

internal static class Health
{
    /// <summary>Checks with this tag say whether requests can be served.</summary>
    public const string Ready = "ready";

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
