using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Mandat.App.Hosting;

internal static class Observing
{
    /// <summary>One JSON object a line for real, readable lines in the demo.</summary>
    public static void AddMandat(this ILoggingBuilder logging, SiteSettings settings)
    {
        logging.ClearProviders();
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", settings.IsDemo ? LogLevel.Error : LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", settings.IsDemo ? LogLevel.Warning : LogLevel.Information);
        if (settings.IsDemo)
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
        }
        else
        {
            logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }
    }

    /// <summary>OpenTelemetry, only when an endpoint is set.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("mandat"))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddOtlpExporter());
    }
}
