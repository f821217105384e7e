using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data;

sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> e)
    {
        e.ToTable("Journal").HasKey(x => x.Sequence);
        e.Property(x => x.Sequence).ValueGeneratedNever();
        e.Property(x => x.ActorKind).HasMaxLength(16);
        e.Property(x => x.Deed).HasMaxLength(64);
        e.Property(x => x.Event).HasMaxLength(64);
        e.Property(x => x.PayloadDigest).HasMaxLength(64);
        e.Property(x => x.PreviousHash).HasMaxLength(64);
        e.Property(x => x.Hash).HasMaxLength(64);
        e.HasIndex(x => x.Subject);
        e.HasIndex(x => x.Hash).IsUnique();
    }
}
