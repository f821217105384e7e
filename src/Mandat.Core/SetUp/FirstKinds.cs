using Mandat.Core.Bodies;

namespace Mandat.Core.SetUp;

/// <summary>The kinds of body that a collaboration starts with; from then on they are its own data.</summary>
static class FirstKinds
{
    /// <summary>The kind that the backbone is of.</summary>
    public const string Backbone = "Processtöd";

    public static IReadOnlyList<BodyKind> Make() => [.. Known.Select((kind, at) => BodyKind.Add(kind.Name, kind.English, kind.Capacity, at + 1))];

    static readonly (string Name, string English, BodyCapacity Capacity)[] Known =
    [
        ("Styrelse", "Board", BodyCapacity.Decides),
        ("Core Team", "Core team", BodyCapacity.Decides),
        ("Beredningsgrupp", "Preparatory group", BodyCapacity.Recommends),
        ("Styrgrupp", "Steering group", BodyCapacity.Decides),
        ("Referensgrupp", "Reference group", BodyCapacity.Recommends),
        ("Arbetsgrupp", "Working group", BodyCapacity.Recommends),
        (Backbone, "Backbone", BodyCapacity.IsInformed),
        ("Annat organ", "Other body", BodyCapacity.IsInformed),
    ];
}
