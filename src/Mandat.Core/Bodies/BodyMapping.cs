using Mandat.Core.Collaborations;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Bodies;

sealed class BodyMapping : IEntityTypeConfiguration<BodyKind>, IEntityTypeConfiguration<Body>, IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<BodyKind> e)
    {
        e.Property(x => x.Name).HasMaxLength(100);
        e.Property(x => x.EnglishName).HasMaxLength(100);
        e.HasIndex(x => x.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Body> e)
    {
        e.Ignore(x => x.Key);
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.EnglishName).HasMaxLength(200);
        e.Property(x => x.Abbreviation).HasMaxLength(20);
        e.Property(x => x.Mandate).HasMaxLength(1000);
        e.HasOne<BodyKind>().WithMany().HasForeignKey(x => x.KindId);
        e.HasOne<FocusArea>().WithMany().HasForeignKey(x => x.FocusAreaId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.PreparesForId);
        e.HasIndex(x => x.Name).IsUnique();
        e.HasIndex(x => x.Abbreviation).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Seat> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasIndex(x => new { x.PersonId, x.To });
        e.HasIndex(x => new { x.BodyId, x.To });
    }
}
