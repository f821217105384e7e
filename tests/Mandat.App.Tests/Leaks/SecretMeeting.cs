using System.Text;
using Mandat.Core.Data;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Leaks;

/// <summary>A meeting taken in from minutes whose every sentence, name and file holds a marker, then set to a level of visibility.</summary>
internal sealed class SecretMeeting(TestSite site, Seating seating)
{
    public async Task<MeetingId> TakeInAsync(string marker, int day)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var actor = await SecretaryAsync(scope.ServiceProvider);
        var draft = await DraftAsync(scope.ServiceProvider, marker, day, actor);
        var file = new ConfirmDraft.Supplied("attachment.0", $"{marker}bilaga.txt", Encoding.UTF8.GetBytes($"{marker}innehåll"));
        var body = new AnswerDraft.Answer("meeting", "body", seating.Group.Id.Value.ToString());
        var meeting = await scope.ServiceProvider.GetRequiredService<ConfirmDraft>().RunAsync(new(draft, [body], [file]), actor);
        Assert.Empty(meeting.Refusals);
        return meeting.Value;
    }

    /// <summary>Minutes that are left as a draft.</summary>
    public async Task<DraftId> LeaveAsync(string marker)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var actor = await SecretaryAsync(scope.ServiceProvider);
        return await DraftAsync(scope.ServiceProvider, marker, 28, actor);
    }

    /// <summary>Everything that came of the meeting, of whatever kind, is seen as far as that.</summary>
    public Task ShowAsync(MeetingId meeting, Visibility level) => site.InLedgerAsync(async db =>
    {
        var show = typeof(SecretMeeting).GetMethod(nameof(ShowRowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        foreach (var kind in db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IVisible).IsAssignableFrom).Distinct())
        {
            await (Task)show.MakeGenericMethod(kind).Invoke(null, [db, meeting, level])!;
        }
        await db.SaveChangesAsync();
    });

    private static async Task ShowRowsAsync<T>(MandatDb db, MeetingId meeting, Visibility level) where T : class, IVisible
    {
        foreach (var row in await db.Set<T>().Where(x => x.CircleOf == meeting).ToListAsync())
        {
            db.Entry(row).Property(nameof(IVisible.Visibility)).CurrentValue = level;
        }
    }

    private Task<Actor> SecretaryAsync(IServiceProvider services) =>
        services.GetRequiredService<Core.Access.ActorOf>().AskAsync(seating.Secretary, DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));

    private async Task<DraftId> DraftAsync(IServiceProvider services, string marker, int day, Actor actor)
    {
        var draft = await services.GetRequiredService<TakeInMinutes>().RunAsync(new(Encoding.UTF8.GetBytes(Minutes(marker, day)), $"{marker}protokoll.txt", seating.Group.Id), actor);
        Assert.Empty(draft.Refusals);
        return draft.Value;
    }

    private static string Minutes(string marker, int day) => $"""
        Kärngruppen möte {day} juni 2025 {marker}rubrik

        Plats: {marker}salen
        Närvarande: Saga Ekblad, Tore Hallberg
        Frånvarande: Samir Osman

        1. {marker}punkt

        Gruppen beslutade att {marker}vägen fortsätter till jul.
        Tore kontaktar {marker}nämnden senast 20 juni.
        Bea återkopplade kring erfarenheter av {marker}vägar. Se bilaga 3 för mer information.

        2. Nästa möte

        Nästa möte: {day} augusti 2025, digitalt
        """;
}
