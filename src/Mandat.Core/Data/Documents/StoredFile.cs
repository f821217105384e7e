using Mandat.Core.Kernel;

namespace Mandat.Core.Data.Documents;

/// <summary>A file as it came, its content in chunks (fil).</summary>
public sealed class StoredFile
{
    public const int ChunkBytes = 1_000_000;

    public required FileId Id { get; init; }
    public required string Name { get; init; }
    public required long Length { get; init; }
    public required string Sha256 { get; init; }
    public required DateTime StoredAt { get; init; }
}

/// <summary>A chunk of a file.</summary>
public sealed class FileChunk
{
    public required FileId FileId { get; init; }
    public required int Number { get; init; }
    public required byte[] Content { get; init; }
}
