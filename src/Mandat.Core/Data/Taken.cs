using Mandat.Core.Kernel;

namespace Mandat.Core.Data;

/// <summary>Says in a deed's own words what the unique index said: that it exists already.</summary>
static class Taken
{
    public const string Code = "AlreadyExists";

    /// <summary>The value when it was saved; the deed's own refusal when the index was broken; otherwise what the commit said.</summary>
    public static Result<T> Or<T>(this Result<Done> saved, Refusal taken, T value)
    {
        if (!saved.IsRefused) return value;
        return saved.Refusals.Any(r => r.Code == Code) ? taken : saved.As<T>();
    }
}
