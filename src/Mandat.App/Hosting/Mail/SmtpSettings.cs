using MailKit.Security;

namespace Mandat.App.Hosting.Mail;

/// <summary>The mail server: <c>Smtp:Host</c>, <c>Port</c>, <c>User</c>, <c>Password</c>, <c>From</c>, <c>Security</c> (starttls, tls, auto or none).</summary>
internal sealed record SmtpSettings(string Host, int Port, string? User, string? Password, string From, SecureSocketOptions Security)
{
    public static SmtpSettings Of(IConfiguration settings, SiteSettings site)
    {
        var smtp = settings.GetSection("Smtp");
        return new(smtp["Host"] ?? "localhost", smtp.GetValue("Port", 587), smtp["User"], smtp["Password"],
            smtp["From"] is { Length: > 0 } from ? from : $"mandat@{site.PublicUrl?.Host ?? "localhost"}", Secured(smtp["Security"] ?? "starttls") ?? SecureSocketOptions.StartTls);
    }

    /// <summary>What a word asks for; null for no such word.</summary>
    public static SecureSocketOptions? Secured(string word) => word.ToLowerInvariant() switch
    {
        "starttls" => SecureSocketOptions.StartTls,
        "tls" => SecureSocketOptions.SslOnConnect,
        "auto" => SecureSocketOptions.Auto,
        "none" => SecureSocketOptions.None,
        _ => null,
    };
}
