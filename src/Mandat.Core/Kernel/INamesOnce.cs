namespace Mandat.Core.Kernel;

/// <summary>A row that names a person for something that names each person once: an assignment, a party.</summary>
public interface INamesOnce
{
    /// <summary>What it names the person for.</summary>
    Guid For { get; }

    /// <summary>It holds today: another that names the same is one too many.</summary>
    bool Holds { get; }

    /// <summary>Nothing has come of it yet: it goes when the person is named there already.</summary>
    bool MayGo { get; }
}
