using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Decisions;

sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> e)
    {
        OutcomeMapping.Configure(e);
        e.Ignore(x => x.KeeperId);
        e.Property(x => x.DeciderAsWritten).HasMaxLength(200);
        e.Property(x => x.ProposedByAsWritten).HasMaxLength(200);
        e.Property(x => x.Number).HasMaxLength(40);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasOne<AgendaItem>().WithMany().HasForeignKey(x => x.AgendaItemId);
        e.HasOne<Matter>().WithMany().HasForeignKey(x => x.MatterId);
        e.HasOne<Matter>().WithMany().HasForeignKey(x => x.ProposalId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.DeciderId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.ProposedByPersonId);
        e.HasOne<Decision>().WithMany().HasForeignKey(x => x.SupersededById);
        e.HasOne<Decision>().WithMany().HasForeignKey(x => x.MayBeSameAsId);
        e.HasOne<Decision>().WithMany().HasForeignKey(x => x.SameAsId);
        e.HasIndex(x => new { x.LoggedOn, x.Position, x.Id }).IsDescending(true, false, false);
        e.HasIndex(x => new { x.DeciderId, x.DecidedOn });
        e.HasIndex(x => x.Number).IsUnique();
    }
}
