using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>A body that meets: board, core team, steering or reference group (organ).</summary>
public sealed class Body : Aggregate, IToldInMinutes
{
    Body() { }

    public BodyId Id { get; private init; }
    public bool IsToldOnly { get; private set; }
    public Guid Key => Id.Value;
    public string Name { get; private set; } = "";
    public string? EnglishName { get; private set; }

    /// <summary>What stands before a decision's number, and what running notes call it ("CT").</summary>
    public string Abbreviation { get; private set; } = "";
    public BodyKindId KindId { get; private set; }
    public FocusAreaId? FocusAreaId { get; private set; }

    /// <summary>The party that owns it; null when it is joint.</summary>
    public PartyId? PartyId { get; private set; }

    /// <summary>The body it prepares questions for.</summary>
    public BodyId? PreparesForId { get; private set; }

    /// <summary>Its mandate in a sentence.</summary>
    public string? Mandate { get; private set; }

    /// <summary>True for the backbone, whose people serve every body (processtödet).</summary>
    public bool IsBackbone { get; private init; }

    /// <summary>The last day it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    public static Body Form(string name, string abbreviation, BodyKindId kind, bool isBackbone = false, bool isTold = false)
    {
        var body = new Body { Id = Kernel.Id.New<BodyId>(), Name = name.Trim(), Abbreviation = abbreviation.Trim(), KindId = kind, IsBackbone = isBackbone, IsToldOnly = isTold };
        body.Record(new BodyFormed(body.Id.Value, body.Name, body.Abbreviation));
        return body;
    }

    public void Describe(string name, string? englishName, string abbreviation, BodyKindId kind, FocusAreaId? area, PartyId? party, BodyId? preparesFor, string? mandate)
    {
        (Name, EnglishName, Abbreviation, KindId) = (name.Trim(), englishName, abbreviation.Trim(), kind);
        (FocusAreaId, PartyId, PreparesForId, Mandate) = (area, party, preparesFor, mandate);
        Record(new BodyDescribed(Id.Value, Name, Abbreviation, kind.Value, area?.Value, party?.Value, preparesFor?.Value, mandate));
    }

    /// <summary>Somebody has formed it by hand, so that every seat knows of it.</summary>
    public void AddByHand() => IsToldOnly = false;

    /// <summary>Somebody who does not know of it needs its name or abbreviation.</summary>
    public void StepAside(string name, string abbreviation)
    {
        (Name, Abbreviation) = (name, abbreviation);
        Record(new BodyDescribed(Id.Value, Name, Abbreviation, KindId.Value, FocusAreaId?.Value, PartyId?.Value, PreparesForId?.Value, Mandate));
    }

    public void End(DateOnly on)
    {
        EndedOn = on;
        Record(new BodyEnded(Id.Value, on));
    }
}
