using Mandat.Core.Collaborations;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.People;

sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Affiliation>
{
    public void Configure(EntityTypeBuilder<Person> e)
    {
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.Email).HasMaxLength(254);
        e.Property(x => x.Language).HasMaxLength(8);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.FromMeetingId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.SameAsId);
        e.HasIndex(x => x.Email).IsUnique();
        e.HasIndex(x => x.Name);
    }

    public void Configure(EntityTypeBuilder<Affiliation> e)
    {
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.Property(x => x.Title).HasMaxLength(200);
        e.HasIndex(x => new { x.PersonId, x.From });
    }
}
