using System.Collections.Concurrent;
using MimeKit;

namespace Mandat.App.Hosting.Mail;

/// <summary>The demo sends nothing: a page shows what would have been sent.</summary>
internal sealed class DemoMailbox : IMailSender
{
    private const int Most = 50;
    private readonly ConcurrentQueue<MimeMessage> letters = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<MimeMessage> Letters => [.. letters.Reverse()];

    public Task<string?> SendAsync(MimeMessage letter, CancellationToken stop)
    {
        letters.Enqueue(letter);
        while (letters.Count > Most && letters.TryDequeue(out _))
        {
        }
        return Task.FromResult<string?>(null);
    }
}
