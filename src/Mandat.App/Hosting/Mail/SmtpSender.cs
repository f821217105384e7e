using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mandat.App.Hosting.Mail;

/// <summary>Sends by the mail server of the settings.</summary>
internal sealed class SmtpSender(SmtpSettings settings) : IMailSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<string?> SendAsync(MimeMessage letter, CancellationToken stop)
    {
        letter.From.Add(MailboxAddress.Parse(settings.From));
        try
        {
            using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security, stop);
            if (settings.User is { Length: > 0 } user)
            {
                await client.AuthenticateAsync(user, settings.Password ?? "", stop);
            }
            await client.SendAsync(letter, stop);
            await client.DisconnectAsync(quit: true, stop);
            return null;
        }
        catch (Exception failure) when (IsOfTheServer(failure))
        {
            return $"{failure.GetType().Name}: {failure.Message}";
        }
    }

    private static bool IsOfTheServer(Exception failure) => failure is CommandException or ProtocolException or SocketException or IOException
        or AuthenticationException or SslHandshakeException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or NotSupportedException or TimeoutException;
}
