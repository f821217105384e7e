using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.People;

sealed class SignInMapping : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<SignInLink>, IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Session> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.Property(x => x.SecretHash).HasMaxLength(64);
        e.Property(x => x.Device).HasMaxLength(100);
        e.HasIndex(x => x.SecretHash).IsUnique();
        e.HasIndex(x => new { x.PersonId, x.EndedAt });
    }

    public void Configure(EntityTypeBuilder<SignInLink> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.Property(x => x.SecretHash).HasMaxLength(64);
        e.HasIndex(x => x.SecretHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Passkey> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.Property(x => x.CredentialId).HasMaxLength(1023);
        e.Property(x => x.Transports).HasMaxLength(100);
        e.Property(x => x.Name).HasMaxLength(100);
        e.HasIndex(x => x.CredentialId).IsUnique();
    }
}
