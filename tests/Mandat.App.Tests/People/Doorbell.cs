using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.App.Hosting.Mail;
using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Mandat.App.Tests.People;

/// <summary>A site whose mail goes to a sink, and what one does at its door.</summary>
internal sealed class Doorbell : IAsyncDisposable
{
    private Doorbell(TestSite site, SmtpSink sink) => (Site, Sink) = (site, sink);

    public TestSite Site { get; }
    public SmtpSink Sink { get; }

    public static async Task<Doorbell> HangAsync(TimeProvider? clock = null)
    {
        var sink = new SmtpSink();
        var site = await TestSite.StartAsync(also: builder =>
        {
            builder.Configuration["Smtp:Host"] = "localhost";
            builder.Configuration["Smtp:Port"] = sink.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
            builder.Configuration["Smtp:Security"] = "none";
            builder.Configuration["Smtp:From"] = "Mandat <mandat@example.org>";
            // The tests send by hand, one round at a time.
            builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(OutboxWorker)));
            if (clock is not null)
            {
                builder.Services.AddSingleton(clock);
            }
        });
        return new Doorbell(site, sink);
    }

    /// <summary>Fills in the address and sends the form.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpClient client, string email, string page = "/sign-in")
    {
        var fields = TestSite.Fields((await TestSite.PageAsync(client, page)).QuerySelector("[aria-labelledby=by-link] form")!);
        fields["Input.Email"] = email;
        return await client.PostAsync(page, new FormUrlEncodedContent(fields));
    }

    /// <summary>One round of the outbox.</summary>
    public async Task SendAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxRound>().RunAsync();
    }

    /// <summary>Letters as a mail program reads them.</summary>
    public List<MimeMessage> Letters() => [.. Sink.Letters.Select(letter => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(letter))))];

    /// <summary>The link in a letter, as a path of the site.</summary>
    public static string LinkIn(MimeMessage letter) =>
        new Uri(letter.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("https://", StringComparison.Ordinal))).PathAndQuery;

    /// <summary>Asks, sends and opens the link; answers its path.</summary>
    public async Task<string> LinkAsync(HttpClient client, string email, string page = "/sign-in")
    {
        await AskAsync(client, email, page);
        await SendAsync();
        return LinkIn(Letters()[^1]);
    }

    /// <summary>Presses the button of a page with one form in it.</summary>
    public static async Task<HttpResponseMessage> PressAsync(HttpClient client, string path, string form = "main form", Action<Dictionary<string, string>>? change = null)
    {
        var fields = TestSite.Fields((await TestSite.PageAsync(client, path)).QuerySelector(form)!);
        change?.Invoke(fields);
        return await client.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    public static string To(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Found ? new Uri(CookieKeeper.Site, answer.Headers.Location!).PathAndQuery : $"answered {answer.StatusCode}";

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Sink.Dispose();
    }
}
