using System.Data.Common;

namespace Mandat.App.Hosting.Mail;

/// <summary>Empties the outbox for as long as the program runs.</summary>
internal sealed partial class OutboxWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Trouble = TimeSpan.FromSeconds(15);

    private DateTimeOffset nextForgetting;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first visitors come first: the first look at a database costs as much as their page.
        await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await RoundAsync(stoppingToken), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> RoundAsync(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var round = scope.ServiceProvider.GetRequiredService<OutboxRound>();
            if (clock.GetUtcNow() >= nextForgetting)
            {
                await round.ForgetAsync(stop);
                nextForgetting = clock.GetUtcNow().AddDays(1);
            }
            return await round.RunAsync(stop) > 0 ? TimeSpan.Zero : Pause;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (DbException trouble)
        {
            LogNoDatabase(trouble);
            return Trouble;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox cannot be read")]
    private partial void LogNoDatabase(DbException trouble);
}
