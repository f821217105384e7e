using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data.Keys;

/// <summary>A key that protects forms, as XML; a row, so that copies of the program share it (skyddsnyckel).</summary>
public sealed class ProtectionKey : IBoundToInstallation
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
    public required DateTime CreatedAt { get; init; }
}

sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> e)
    {
        e.HasKey(x => x.Name);
        e.Property(x => x.Name).HasMaxLength(100);
    }
}
