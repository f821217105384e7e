using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Meetings;

sealed class NoteMapping : IEntityTypeConfiguration<Note>, IEntityTypeConfiguration<NotedAmount>
{
    public void Configure(EntityTypeBuilder<Note> e)
    {
        OutcomeMapping.Configure(e);
        e.Ignore(x => x.Due);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasOne<AgendaItem>().WithMany().HasForeignKey(x => x.AgendaItemId);
        e.HasOne<Initiative>().WithMany().HasForeignKey(x => x.InitiativeId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.ByPersonId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.DeciderId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.DueMeetingId);
        e.HasOne<Note>().WithMany().HasForeignKey(x => x.MayBeSameAsId);
        e.HasOne<Note>().WithMany().HasForeignKey(x => x.SameAsId);
        e.HasMany(x => x.Amounts).WithOne().HasForeignKey(x => x.NoteId);
    }

    public void Configure(EntityTypeBuilder<NotedAmount> e)
    {
        e.HasKey(x => new { x.NoteId, x.Order });
        e.Property(x => x.Amount).HasPrecision(18, 2);
        e.Property(x => x.Currency).HasMaxLength(3);
    }
}
