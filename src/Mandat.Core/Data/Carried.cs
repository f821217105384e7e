using Mandat.Core.Matters;

namespace Mandat.Core.Data;

/// <summary>A thing that was seen, with the matter that carries it.</summary>
public sealed class Carried<T>
{
    public required T Thing { get; init; }
    public required Matter Matter { get; init; }
}
