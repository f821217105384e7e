using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

/// <summary>What the collaboration has chosen to work with (fokusområde).</summary>
public sealed class FocusArea : Aggregate, IOpenToSeats
{
    FocusArea() { }

    public FocusAreaId Id { get; private init; }
    public string Name { get; private set; } = "";
    public string? EnglishName { get; private set; }

    /// <summary>The last day it was worked with; null while it is. What belongs to it stays so.</summary>
    public DateOnly? EndedOn { get; private set; }

    public static FocusArea Add(string name, string? englishName)
    {
        var area = new FocusArea { Id = Kernel.Id.New<FocusAreaId>(), Name = name, EnglishName = englishName };
        area.Record(new FocusAreaAdded(area.Id.Value, name));
        return area;
    }

    public void Change(string name, string? englishName, DateOnly? endedOn)
    {
        (Name, EnglishName, EndedOn) = (name, englishName, endedOn);
        Record(new FocusAreaChanged(Id.Value, name, englishName, endedOn));
    }
}
