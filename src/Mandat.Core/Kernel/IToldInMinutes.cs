namespace Mandat.Core.Kernel;

/// <summary>A name of a register that minutes can bring in: a body, a party, an initiative. Persons have a rule of their own.</summary>
public interface IToldInMinutes : IOpenToSeats
{
    /// <summary>True while nobody has added it by hand: who sees none of the meetings that name it does not know of it.</summary>
    bool IsToldOnly { get; }

    /// <summary>Its identity, whatever its kind.</summary>
    Guid Key { get; }
}
