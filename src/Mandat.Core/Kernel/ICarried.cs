namespace Mandat.Core.Kernel;

/// <summary>A thing that travels: where it stands is the state of the matter that carries it.</summary>
public interface ICarried
{
    MatterId MatterId { get; }
}
