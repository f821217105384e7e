using System.Reflection;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Everything that came out of a meeting, whatever its kind, each with its parts: for a change that goes for all of it.</summary>
static class OutcomesOf
{
    static readonly MethodInfo One = typeof(OutcomesOf).GetMethod(nameof(OfKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    const string Due = "DueMeetingId";

    static readonly MethodInfo Before = typeof(OutcomesOf).GetMethod(nameof(BeforeOfKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<IReadOnlyList<MeetingOutcome>> LoadAsync(MandatDb db, MeetingId meeting, CancellationToken stop)
    {
        List<MeetingOutcome> all = [];
        foreach (var kind in db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(MeetingOutcome))))
            all.AddRange(await (Task<IReadOnlyList<MeetingOutcome>>)One.MakeGenericMethod(kind).Invoke(null, [db, meeting, stop])!);
        return all;
    }

    /// <summary>Everything, of whatever meeting, that is due before one.</summary>
    public static async Task<IReadOnlyList<MeetingOutcome>> DueBeforeAsync(MandatDb db, MeetingId meeting, CancellationToken stop)
    {
        List<MeetingOutcome> all = [];
        foreach (var kind in db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(MeetingOutcome)) && t.FindProperty(Due) is not null).Select(t => t.ClrType))
            all.AddRange(await (Task<IReadOnlyList<MeetingOutcome>>)Before.MakeGenericMethod(kind).Invoke(null, [db, meeting, stop])!);
        return all;
    }

    /// <summary>Where its notes name initiatives has its day too.</summary>
    public static async Task MoveMentionsAsync(MandatDb db, MeetingMove move, CancellationToken stop)
    {
        foreach (var mention in await db.Set<Initiatives.Mention>().Where(m => m.MeetingId == move.Meeting && m.On == move.From).ToListAsync(stop)) mention.On = move.To;
    }

    static async Task<IReadOnlyList<MeetingOutcome>> BeforeOfKindAsync<T>(MandatDb db, MeetingId meeting, CancellationToken stop) where T : MeetingOutcome =>
        await db.Set<T>().Where(o => EF.Property<MeetingId?>(o, Due) == meeting).ToListAsync(stop);

    static async Task<IReadOnlyList<MeetingOutcome>> OfKindAsync<T>(MandatDb db, MeetingId meeting, CancellationToken stop) where T : MeetingOutcome
    {
        var found = db.Set<T>().Where(o => o.MeetingId == meeting);
        foreach (var part in db.Model.FindEntityType(typeof(T))!.GetNavigations().Where(n => n.TargetEntityType.ClrType.IsAssignableTo(typeof(IPartOf<T>))))
            found = found.Include(part.Name);
        return await found.OrderBy(o => o.Position).ToListAsync(stop);
    }
}
