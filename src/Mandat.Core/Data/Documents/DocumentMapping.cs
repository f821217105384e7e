using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mandat.Core.Data.Documents;

sealed class DocumentMapping : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileChunk>,
    IEntityTypeConfiguration<SourceDocument>, IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<StoredFile> e)
    {
        e.Property(x => x.Name).HasMaxLength(255);
        e.Property(x => x.Sha256).HasMaxLength(64);
        e.HasIndex(x => x.Sha256);
    }

    public void Configure(EntityTypeBuilder<FileChunk> e)
    {
        e.HasKey(x => new { x.FileId, x.Number });
        e.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId);
    }

    public void Configure(EntityTypeBuilder<SourceDocument> e)
    {
        e.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId);
        e.Property(x => x.Name).HasMaxLength(255);
        e.Property(x => x.Sha256).HasMaxLength(64);
        e.Property(x => x.TextSha256).HasMaxLength(64);
        e.Property(x => x.ReaderVersion).HasMaxLength(16);
        e.Property(x => x.PlaceUnit).HasMaxLength(16);
        e.HasIndex(x => x.Sha256);
        e.HasIndex(x => x.TextSha256);
        e.HasIndex(x => x.CircleOf);
    }

    public void Configure(EntityTypeBuilder<Evidence> e)
    {
        e.HasOne<SourceDocument>().WithMany().HasForeignKey(x => x.DocumentId);
        e.HasIndex(x => new { x.Subject, x.Order });
    }
}
