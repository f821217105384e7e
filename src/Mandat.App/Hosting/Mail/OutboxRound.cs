using Mandat.Core.Data;
using Mandat.Core.Notices;

namespace Mandat.App.Hosting.Mail;

/// <summary>One round of the outbox: takes what is due under a lease, sends it, keeps what came of it.</summary>
internal sealed partial class OutboxRound(MandatDb db, Letters letters, IMailSender sender, ILogger<OutboxRound> log)
{
    private const int Most = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly string Worker = $"{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>How many were taken.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var taken = await Outbox.ClaimAsync(db, Worker, Most, Lease, stop);
        foreach (var message in taken)
        {
            await SendAsync(message, stop);
        }
        return taken.Count;
    }

    /// <summary>Forgets what was sent long ago.</summary>
    public Task ForgetAsync(CancellationToken stop = default) => Outbox.ForgetAsync(db, stop);

    private async Task SendAsync(OutboxMessage message, CancellationToken stop)
    {
        var letter = await letters.WriteAsync(message, stop);
        if (letter is null || await sender.SendAsync(letter, stop) is not { } problem)
        {
            await Outbox.DoneAsync(db, message, stop);
            return;
        }
        LogNotSent(message.Id.Value, message.Kind, message.Attempts);
        await Outbox.FailedAsync(db, message, problem, stop);
    }

    // The server's own words may hold an address; they stand in the outbox and not in the log.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} ({Kind}) was not sent in attempt {Attempt}")]
    private partial void LogNotSent(Guid message, NoticeKind kind, int attempt);
}
