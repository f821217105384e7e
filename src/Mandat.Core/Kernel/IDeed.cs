namespace Mandat.Core.Kernel;

/// <summary>A deed: one public <c>RunAsync</c> that takes a request and an <see cref="Actor"/>, and the permission it asks for.</summary>
public interface IDeed
{
    /// <summary>What the deed asks of its actor.</summary>
    static abstract Permission Permission { get; }
}

/// <summary>A query: a question that a page asks through <c>AskAsync</c>, answered through the visibility gate.</summary>
public interface IQuery;
