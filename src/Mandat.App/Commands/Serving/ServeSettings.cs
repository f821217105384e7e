using Mandat.App.Hosting;
using Mandat.App.Hosting.Mail;
using MimeKit;

namespace Mandat.App.Commands.Serving;

/// <summary>What <c>serve</c> has to be told before it starts; what would fail later, at night, is refused at once.</summary>
internal static class ServeSettings
{
    /// <summary>The key of the sentence about the first setting that is missing or cannot be, or null.</summary>
    public static string? Wrong(IConfiguration settings) =>
        Address(settings["Mandat:PublicUrl"]) ?? Mail(settings.GetSection("Smtp"))
        ?? (DataFolder.IsDemo(settings) ? "Serve.IsDemo"
        : !Urls(settings).Split(';').All(url => CanBeListenedTo(url, settings)) ? "Serve.Urls"
        : settings["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } to && !Uri.TryCreate(to, UriKind.Absolute, out _) ? "Serve.Telemetry"
        : null);

    /// <summary>Where the program listens.</summary>
    public static string Urls(IConfiguration settings) => settings["ASPNETCORE_URLS"] ?? settings["Urls"] ?? $"http://localhost:{SiteSettings.DefaultPort}";

    private static string? Address(string? given) =>
        !Uri.TryCreate(given, UriKind.Absolute, out var url) ? "Serve.NeedsPublicUrl"
        : url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback) ? "Serve.NeedsHttps"
        : url.PathAndQuery != "/" || url.Fragment.Length > 0 ? "Serve.WholeSite"
        : null;

    private static string? Mail(IConfigurationSection smtp) =>
        string.IsNullOrEmpty(smtp["Host"]) ? "Serve.NeedsSmtp"
        : smtp["Port"] is { Length: > 0 } port && !(ushort.TryParse(port, out var number) && number > 0) ? "Serve.SmtpPort"
        : smtp["From"] is { Length: > 0 } from && !(MailboxAddress.TryParse(from, out var box) && box.Address.Contains('@', StringComparison.Ordinal)) ? "Serve.SmtpFrom"
        : smtp["Security"] is { Length: > 0 } word && SmtpSettings.Secured(word) is null ? "Serve.SmtpSecurity"
        : null;

    // TLS ends in the proxy; the program speaks it only where it was given a certificate.
    private static bool CanBeListenedTo(string url, IConfiguration settings)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is var scheme && (scheme == "http" || scheme == "https" && settings.GetSection("Kestrel:Certificates").Exists());
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
