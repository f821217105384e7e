namespace Mandat.Core.Kernel;

/// <summary>What came of an attempt: a value, or every refusal of that one attempt together.</summary>
public readonly struct Result<T>
{
    readonly T? _value;
    readonly IReadOnlyList<Refusal>? _refusals;

    Result(T? value, IReadOnlyList<Refusal>? refusals) => (_value, _refusals) = (value, refusals);

    public bool IsRefused => _refusals is not null;

    /// <summary>The value; asking a refused result for it is a bug.</summary>
    public T Value => IsRefused ? throw new InvalidOperationException($"Refused: {string.Join(", ", Refusals.Select(r => r.Code))}") : _value!;

    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    public static Result<T> Of(T value) => new(value, null);

    public static Result<T> Refused(params IReadOnlyList<Refusal> refusals) => new(default, refusals);

    public static implicit operator Result<T>(T value) => Of(value);

    public static implicit operator Result<T>(Refusal refusal) => Refused(refusal);

    public static implicit operator Result<T>(List<Refusal> refusals) => Refused(refusals);

    /// <summary>The same refusals for another kind of value.</summary>
    public Result<TOther> As<TOther>() => Result<TOther>.Refused(Refusals);
}

/// <summary>The value of a deed that answers nothing but that it was done.</summary>
public readonly record struct Done;
