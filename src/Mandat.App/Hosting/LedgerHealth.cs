using Mandat.Core.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mandat.App.Hosting;

/// <summary>Requests can be served when the ledger can be asked.</summary>
internal sealed class LedgerHealth(MandatDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken stop = default) =>
        await db.Database.CanConnectAsync(stop) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
