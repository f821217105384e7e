namespace Mandat.Core.Kernel;

/// <summary>A row that every seat of the collaboration may see: parties, bodies, persons, seats, initiatives.</summary>
public interface IOpenToSeats;
