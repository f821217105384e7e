using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data;

/// <summary>A named seat that sees a meeting whose visibility is the circle (krets).</summary>
public sealed class CircleSeat
{
    public required MeetingId MeetingId { get; init; }
    public required SeatId SeatId { get; init; }
}

sealed class CircleSeatMapping : IEntityTypeConfiguration<CircleSeat>
{
    public void Configure(EntityTypeBuilder<CircleSeat> e)
    {
        e.HasKey(x => new { x.MeetingId, x.SeatId });
        e.HasIndex(x => x.SeatId);
    }
}
