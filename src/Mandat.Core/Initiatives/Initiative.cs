using Mandat.Core.Kernel;

namespace Mandat.Core.Initiatives;

/// <summary>A named effort in the joint portfolio (initiativ).</summary>
public sealed class Initiative : Aggregate, IToldInMinutes
{
    Initiative() { }

    public InitiativeId Id { get; private init; }
    public bool IsToldOnly { get; private set; }
    public Guid Key => Id.Value;
    public string Name { get; private set; } = "";
    public string? EnglishName { get; private set; }
    public string? Purpose { get; private set; }
    public FocusAreaId? FocusAreaId { get; private set; }

    /// <summary>The party that leads it; null when not known.</summary>
    public PartyId? LeadPartyId { get; private set; }

    public static Initiative Start(string name, bool isTold = false)
    {
        var made = new Initiative { Id = Kernel.Id.New<InitiativeId>(), Name = name.Trim(), IsToldOnly = isTold };
        made.Record(new InitiativeStarted(made.Id.Value, made.Name));
        return made;
    }

    public void Describe(string name, string? englishName, string? purpose, FocusAreaId? area, PartyId? lead)
    {
        (Name, EnglishName, Purpose, FocusAreaId, LeadPartyId) = (name.Trim(), englishName, purpose, area, lead);
        Record(new InitiativeDescribed(Id.Value, Name, purpose, area?.Value, lead?.Value));
    }
}
