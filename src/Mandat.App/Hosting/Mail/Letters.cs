using System.Globalization;
using System.Net;
using System.Resources;
using Mandat.App.Texts;
using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using MimeKit;

namespace Mandat.App.Hosting.Mail;

/// <summary>Makes the words of a message when it is about to be sent, in the language of the one it goes to.</summary>
internal sealed class Letters(MakeSignInLink makeLink, SiteSettings settings, TimeProvider clock)
{
    private static readonly ResourceManager Texts = new(typeof(MailTexts));

    /// <summary>The letter, or null when there is nobody to write to.</summary>
    public async Task<MimeMessage?> WriteAsync(OutboxMessage message, CancellationToken stop)
    {
        var (purpose, key) = message.Kind switch
        {
            NoticeKind.SignInLink => (LinkPurpose.SignIn, "SignInLink"),
            NoticeKind.Invitation => (LinkPurpose.Invitation, "Invitation"),
        };
        var made = await makeLink.RunAsync(new(message.To, purpose), Actor.Program, stop);
        if (made.IsRefused)
        {
            return null;
        }
        var culture = Languages.Of(made.Value.Language ?? message.Language) ?? Languages.Swedish;
        string[] lines = [Say("Greeting", culture, made.Value.Name), Say(key + ".Lead", culture, settings.Address), Say(key + ".Terms", culture)];
        return Letter(message, made.Value.Name, Say(key + ".Subject", culture), lines, Say(key + ".Button", culture), Link(made.Value.Secret, message.Return), culture);
    }

    private MimeMessage Letter(OutboxMessage message, string name, string subject, string[] lines, string button, string link, CultureInfo culture)
    {
        var letter = new MimeMessage { Subject = subject, Date = clock.GetUtcNow(), MessageId = $"{message.Id.Value}@{new Uri(settings.Address).Host}" };
        letter.To.Add(new MailboxAddress(name, message.To));
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        letter.Headers.Add(HeaderId.ContentLanguage, culture.TwoLetterISOLanguageName);
        letter.Body = new BodyBuilder { TextBody = Plain(lines, link), HtmlBody = Html(lines, button, link, culture) }.ToMessageBody();
        return letter;
    }

    private string Link(Secret secret, string? to)
    {
        var query = QueryString.Create("token", secret.Text);
        return $"{settings.Address}/sign-in/link{(LocalUrl.OrHome(to) is { } local and not "/" ? query.Add("return", local) : query)}";
    }

    private static string Plain(string[] lines, string link) => string.Join("\r\n\r\n", [lines[0], lines[1], link, lines[2]]) + "\r\n";

    private static string Html(string[] lines, string button, string link, CultureInfo culture) =>
        $"""
        <!doctype html><html lang="{culture.TwoLetterISOLanguageName}"><body>
        <p>{WebUtility.HtmlEncode(lines[0])}</p>
        <p>{WebUtility.HtmlEncode(lines[1])}</p>
        <p><a href="{WebUtility.HtmlEncode(link)}">{WebUtility.HtmlEncode(button)}</a></p>
        <p>{WebUtility.HtmlEncode(lines[2])}</p>
        </body></html>
        """;

    private static string Say(string key, CultureInfo culture, params object[] facts) =>
        string.Format(culture, Texts.GetString(key, culture) ?? throw new InvalidOperationException($"No text {key}."), facts);
}
