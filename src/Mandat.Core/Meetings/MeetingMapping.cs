using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data.Documents;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Meetings;

sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AgendaItem>,
    IEntityTypeConfiguration<Attendance>, IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Meeting> e)
    {
        e.Ignore(x => x.HasNotes);
        e.Ignore(x => x.IsFinal);
        e.Property(x => x.Title).HasMaxLength(500);
        e.Property(x => x.Place).HasMaxLength(300);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.HostId);
        e.HasMany(x => x.Agenda).WithOne().HasForeignKey(x => x.MeetingId);
        e.HasMany(x => x.Attendance).WithOne().HasForeignKey(x => x.MeetingId);
        e.HasMany(x => x.Attachments).WithOne().HasForeignKey(x => x.MeetingId);
        e.HasIndex(x => new { x.HostId, x.HeldOn });
        e.HasIndex(x => x.HeldOn);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.Title).HasMaxLength(500);
    }

    public void Configure(EntityTypeBuilder<Attendance> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.NameAsWritten).HasMaxLength(200);
        e.Property(x => x.OrganisationAsWritten).HasMaxLength(200);
        e.Property(x => x.RoleAsWritten).HasMaxLength(200);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId);
        e.HasIndex(x => x.PersonId);
    }

    public void Configure(EntityTypeBuilder<Attachment> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.Label).HasMaxLength(300);
        e.Property(x => x.Title).HasMaxLength(300);
        e.Ignore(x => x.IsMissing);
        e.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId);
    }
}
