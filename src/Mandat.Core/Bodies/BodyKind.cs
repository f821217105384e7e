using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>What bodies of a kind may do with a question.</summary>
public enum BodyCapacity
{
    Decides,
    Recommends,
    IsInformed,
}

/// <summary>A kind of body as the collaboration calls it: board, core team, steering group (slag av organ).</summary>
public sealed class BodyKind : Aggregate, IOpenToSeats
{
    BodyKind() { }

    public BodyKindId Id { get; private init; }
    public string Name { get; private set; } = "";
    public string? EnglishName { get; private set; }
    public BodyCapacity Capacity { get; private set; }
    public int Order { get; private set; }

    /// <summary>The last day a body could become of it; null while it is in use. Bodies that are of it stay so.</summary>
    public DateOnly? EndedOn { get; private set; }

    public static BodyKind Add(string name, string? englishName, BodyCapacity capacity, int order)
    {
        var kind = new BodyKind { Id = Kernel.Id.New<BodyKindId>(), Name = name, EnglishName = englishName, Capacity = capacity, Order = order };
        kind.Record(new BodyKindAdded(kind.Id.Value, name, capacity));
        return kind;
    }

    public void Change(string name, string? englishName, BodyCapacity capacity, DateOnly? endedOn)
    {
        (Name, EnglishName, Capacity, EndedOn) = (name, englishName, capacity, endedOn);
        Record(new BodyKindChanged(Id.Value, name, englishName, capacity, endedOn));
    }
}
