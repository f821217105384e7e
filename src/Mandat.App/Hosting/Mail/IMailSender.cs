using MimeKit;

namespace Mandat.App.Hosting.Mail;

/// <summary>Where mail leaves the program: a mail server, or the demo's own page.</summary>
public interface IMailSender
{
    /// <summary>Null when it was taken; otherwise what stood in the way.</summary>
    Task<string?> SendAsync(MimeMessage letter, CancellationToken stop);
}
