using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data;

/// <summary>What every outcome of a meeting has in its table.</summary>
static class OutcomeMapping
{
    public static void Configure<T>(EntityTypeBuilder<T> e) where T : MeetingOutcome
    {
        e.HasIndex(x => new { x.MeetingId, x.Position });
        e.HasIndex(x => x.HostId);
        e.HasIndex(x => x.CircleOf);
    }
}
