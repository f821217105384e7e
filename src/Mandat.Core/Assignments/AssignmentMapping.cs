using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Assignments;

sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>, IEntityTypeConfiguration<Assignee>
{
    public void Configure(EntityTypeBuilder<Assignment> e)
    {
        OutcomeMapping.Configure(e);
        e.Ignore(x => x.Due);
        e.Ignore(x => x.KeeperId);
        e.Ignore(x => x.IsReportedByAll);
        e.Property(x => x.GiverAsWritten).HasMaxLength(200);
        e.Property(x => x.DueAsWritten).HasMaxLength(200);
        e.Property(x => x.ReturnAsWritten).HasMaxLength(200);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasOne<AgendaItem>().WithMany().HasForeignKey(x => x.AgendaItemId);
        e.HasOne<Matter>().WithMany().HasForeignKey(x => x.MatterId);
        e.HasOne<Decision>().WithMany().HasForeignKey(x => x.DecisionId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.GiverId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.ReturnBodyId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.DueMeetingId);
        e.HasOne<Assignment>().WithMany().HasForeignKey(x => x.MayBeSameAsId);
        e.HasOne<Assignment>().WithMany().HasForeignKey(x => x.SameAsId);
        e.HasMany(x => x.Assignees).WithOne().HasForeignKey(x => x.AssignmentId);
        e.HasIndex(x => x.MatterId).IsUnique();
        e.HasIndex(x => x.GiverId);
    }

    public void Configure(EntityTypeBuilder<Assignee> e)
    {
        e.Ignore(x => x.Part);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.AsWritten).HasMaxLength(200);
        e.Property(x => x.Answer).HasMaxLength(4000);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasIndex(x => x.PersonId);
        e.HasIndex(x => x.BodyId);
    }
}
