using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Notices;

sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> e)
    {
        e.ToTable("Outbox");
        e.Property(x => x.To).HasMaxLength(254);
        e.Property(x => x.DedupKey).HasMaxLength(400);
        e.Property(x => x.Language).HasMaxLength(8);
        e.Property(x => x.Return).HasMaxLength(2000);
        e.Property(x => x.LockedBy).HasMaxLength(100);
        e.Property(x => x.LastError).HasMaxLength(500);
        e.HasIndex(x => x.DedupKey).IsUnique();
        e.HasIndex(x => new { x.DoneAt, x.DueAt });
        e.HasIndex(x => new { x.To, x.CreatedAt });
    }
}
