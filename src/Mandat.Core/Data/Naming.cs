using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data;

/// <summary>A meeting that names a body, party or initiative which is told of in minutes only: who sees the meeting knows of it.</summary>
public sealed class Naming
{
    public required Guid Subject { get; init; }
    public required MeetingId MeetingId { get; init; }
}

sealed class NamingMapping : IEntityTypeConfiguration<Naming>
{
    public void Configure(EntityTypeBuilder<Naming> e)
    {
        e.HasKey(x => new { x.Subject, x.MeetingId });
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
    }
}

/// <summary>Keeps which meetings name what.</summary>
static class Namings
{
    /// <summary>Everything that is about to be added for the meeting, and what it points to.</summary>
    public static async Task AddAsync(MandatDb db, MeetingId meeting, CancellationToken stop)
    {
        var added = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).ToList();
        var made = added.Select(e => e.Entity).OfType<IToldInMinutes>().Where(t => t.IsToldOnly).Select(t => t.Key).ToList();
        var pointed = added.SelectMany(e => e.Properties).Select(p => IdOf(p.CurrentValue)).OfType<Guid>().Distinct().ToList();
        await AddAsync(db, meeting, [.. made, .. await ToldOfAsync(db, pointed, stop)], stop);
    }

    /// <summary>That one thing, where it is told of in minutes only.</summary>
    public static async Task AddAsync(MandatDb db, MeetingId meeting, Guid subject, CancellationToken stop) =>
        await AddAsync(db, meeting, await ToldOfAsync(db, [subject], stop), stop);

    static async Task AddAsync(MandatDb db, MeetingId meeting, IReadOnlyList<Guid> told, CancellationToken stop)
    {
        if (told.Count == 0) return;
        var there = await db.Set<Naming>().Where(n => n.MeetingId == meeting).Select(n => n.Subject).ToListAsync(stop);
        db.AddRange(told.Distinct().Except(there).Select(subject => new Naming { Subject = subject, MeetingId = meeting }));
    }

    static async Task<IReadOnlyList<Guid>> ToldOfAsync(MandatDb db, IReadOnlyList<Guid> pointed, CancellationToken stop)
    {
        List<BodyId> bodies = [.. pointed.Select(BodyId.From)];
        List<PartyId> parties = [.. pointed.Select(PartyId.From)];
        List<InitiativeId> initiatives = [.. pointed.Select(InitiativeId.From)];
        return
        [
            .. (await db.Set<Bodies.Body>().Where(b => b.IsToldOnly && bodies.Contains(b.Id)).Select(b => b.Id).ToListAsync(stop)).Select(b => b.Value),
            .. (await db.Set<Collaborations.Party>().Where(p => p.IsToldOnly && parties.Contains(p.Id)).Select(p => p.Id).ToListAsync(stop)).Select(p => p.Value),
            .. (await db.Set<Initiatives.Initiative>().Where(i => i.IsToldOnly && initiatives.Contains(i.Id)).Select(i => i.Id).ToListAsync(stop)).Select(i => i.Value),
        ];
    }

    static Guid? IdOf(object? value) => value switch
    {
        BodyId body => body.Value,
        PartyId party => party.Value,
        InitiativeId initiative => initiative.Value,
        _ => null,
    };
}
