using Mandat.App.Hosting.Mail;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Leaks;

public sealed class LetterTests
{
    [Fact]
    public async Task Tells_nothing_of_the_ledger_and_goes_to_the_one_it_is_for()
    {
        await using var site = await LeakSite.StartAsync(Enum.GetValues<Visibility>());
        List<string> addresses = [];
        await site.Site.InLedgerAsync(async db => addresses = await db.Set<Person>().Where(p => p.Email != null).Select(p => p.Email!).ToListAsync());
        Assert.NotEmpty(addresses);

        foreach (var (address, kind) in addresses.SelectMany(a => Enum.GetValues<NoticeKind>(), (a, kind) => (a, kind)))
        {
            await using var scope = site.Site.Services.CreateAsyncScope();
            var message = OutboxMessage.For(address, kind, $"{address} {kind}", Instant.Now(TimeProvider.System));
            var letter = Assert.IsType<MimeKit.MimeMessage>(await scope.ServiceProvider.GetRequiredService<Letters>().WriteAsync(message, CancellationToken.None));
            var words = $"{letter.Subject} {letter.TextBody} {letter.HtmlBody}";
            Assert.DoesNotContain(site.Secrets, secret => words.Contains(secret.Marker, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(address, Assert.Single(letter.GetRecipients()).Address);
        }
    }
}
