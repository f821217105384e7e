using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Matters;

sealed class MatterMapping : IEntityTypeConfiguration<Matter>, IEntityTypeConfiguration<Consideration>
{
    public void Configure(EntityTypeBuilder<Matter> e)
    {
        OutcomeMapping.Configure(e);
        e.Ignore(x => x.KeeperId);
        e.Ignore(x => x.IsOpen);
        e.Ignore(x => x.HasReceivers);
        e.Property(x => x.SenderAsWritten).HasMaxLength(200);
        e.Property(x => x.ByAsWritten).HasMaxLength(200);
        e.Property(x => x.ClosingReason).HasMaxLength(1000);
        e.Property(x => x.ReopeningReason).HasMaxLength(1000);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasOne<AgendaItem>().WithMany().HasForeignKey(x => x.AgendaItemId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.SenderId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.ByPersonId);
        e.HasOne<Matter>().WithMany().HasForeignKey(x => x.MayBeSameAsId);
        e.HasOne<Matter>().WithMany().HasForeignKey(x => x.SameAsId);
        e.HasMany(x => x.Path).WithOne().HasForeignKey(x => x.MatterId);
        e.Property(x => x.Answer).HasMaxLength(4000);
        e.HasIndex(x => new { x.Kind, x.State, x.RaisedOn, x.Id });
        e.HasIndex(x => new { x.SenderId, x.Kind, x.State });
        e.HasIndex(x => new { x.IsWrittenOff, x.Kind, x.ClosedOn });
    }

    public void Configure(EntityTypeBuilder<Consideration> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Ignore(x => x.Receiver);
        e.Property(x => x.ReceiverAsWritten).HasMaxLength(200);
        e.Property(x => x.Answer).HasMaxLength(1000);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasIndex(x => new { x.MatterId, x.Order }).IsUnique();
        e.HasIndex(x => x.BodyId);
    }
}
