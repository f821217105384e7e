namespace Mandat.Core.Kernel;

/// <summary>A row that every seat of the collaboration may see, unless circles alone name it: parties, bodies, persons, seats, initiatives.</summary>
public interface IOpenToSeats;
