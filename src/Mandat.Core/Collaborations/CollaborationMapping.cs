using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Collaborations;

sealed class CollaborationMapping : IEntityTypeConfiguration<Collaboration>, IEntityTypeConfiguration<Party>,
    IEntityTypeConfiguration<FocusArea>, IEntityTypeConfiguration<AgreementPeriod>
{
    public void Configure(EntityTypeBuilder<Collaboration> e)
    {
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.EnglishName).HasMaxLength(200);
        e.Property(x => x.ZoneId).HasMaxLength(64);
        e.Property(x => x.ContactName).HasMaxLength(200);
        e.Property(x => x.ContactEmail).HasMaxLength(254);
        e.Ignore(x => x.Zone);
    }

    public void Configure(EntityTypeBuilder<Party> e)
    {
        e.Ignore(x => x.Key);
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.ShortName).HasMaxLength(40);
        e.HasIndex(x => x.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FocusArea> e)
    {
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.EnglishName).HasMaxLength(200);
        e.HasIndex(x => x.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreementPeriod> e) => e.Property(x => x.Name).HasMaxLength(200);
}
