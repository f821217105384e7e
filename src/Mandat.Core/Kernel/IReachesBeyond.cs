using System.Linq.Expressions;

namespace Mandat.Core.Kernel;

/// <summary>A thing that is also seen by those it is addressed to, outside the body that holds it.</summary>
public interface IReachesBeyond<TSelf> where TSelf : IReachesBeyond<TSelf>
{
    /// <summary>True for things addressed to the viewer.</summary>
    static abstract Expression<Func<TSelf, bool>> Reaches(Actor viewer);
}
