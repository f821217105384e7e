using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.People;

sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.Property(x => x.SecretHash).HasMaxLength(64);
        e.Property(x => x.Device).HasMaxLength(100);
        e.HasIndex(x => x.SecretHash).IsUnique();
        e.HasIndex(x => new { x.PersonId, x.EndedAt });
    }
}
