using Mandat.Core.Collaborations;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Initiatives;

sealed class InitiativeMapping : IEntityTypeConfiguration<Initiative>, IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Initiative> e)
    {
        e.Ignore(x => x.Key);
        e.Property(x => x.Name).HasMaxLength(200);
        e.Property(x => x.EnglishName).HasMaxLength(200);
        e.Property(x => x.Purpose).HasMaxLength(2000);
        e.HasOne<FocusArea>().WithMany().HasForeignKey(x => x.FocusAreaId);
        e.HasOne<Party>().WithMany().HasForeignKey(x => x.LeadPartyId);
        e.HasIndex(x => x.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Mention> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasOne<Initiative>().WithMany().HasForeignKey(x => x.InitiativeId);
        e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);
        e.HasIndex(x => new { x.InitiativeId, x.On });
        e.HasIndex(x => x.OutcomeId);
        e.HasIndex(x => x.CircleOf);
    }
}
