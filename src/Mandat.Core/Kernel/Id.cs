namespace Mandat.Core.Kernel;

/// <summary>Makes identities.</summary>
public static class Id
{
    public static TId New<TId>() where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());

    /// <summary>Reads an identity from a URL; null when it is none.</summary>
    public static TId? Parse<TId>(string? text) where TId : struct, IId<TId> =>
        Guid.TryParse(text, out var value) ? TId.From(value) : null;
}
