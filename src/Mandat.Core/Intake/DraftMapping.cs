using Mandat.Core.Bodies;
using Mandat.Core.Data.Documents;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Intake;

sealed class DraftMapping : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<DraftAnswer>
{
    public void Configure(EntityTypeBuilder<Draft> e)
    {
        e.Ignore(x => x.IsOpen);
        e.Property(x => x.FileName).HasMaxLength(255);
        e.Property(x => x.FileSha256).HasMaxLength(64);
        e.Property(x => x.TextSha256).HasMaxLength(64);
        e.Property(x => x.Title).HasMaxLength(500);
        e.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.TakenInById);
        e.HasMany(x => x.Answers).WithOne().HasForeignKey(x => x.DraftId);
        e.HasIndex(x => new { x.State, x.TakenInAt });
        e.HasIndex(x => x.FileSha256);
        e.HasIndex(x => x.TextSha256);
    }

    public void Configure(EntityTypeBuilder<DraftAnswer> e)
    {
        e.HasKey(x => new { x.DraftId, x.Item, x.Field });
        e.Property(x => x.Item).HasMaxLength(80);
        e.Property(x => x.Field).HasMaxLength(40);
        e.Property(x => x.Value).HasMaxLength(2000);
    }
}
