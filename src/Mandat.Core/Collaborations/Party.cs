using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

/// <summary>An organisation of the collaboration (part); always shown in the same order, with equal weight.</summary>
public sealed class Party : Aggregate, IToldInMinutes
{
    Party() { }

    public PartyId Id { get; private init; }
    public bool IsToldOnly { get; private set; }
    public Guid Key => Id.Value;
    public string Name { get; private set; } = "";

    /// <summary>What it is called in a table or in running notes.</summary>
    public string ShortName { get; private set; } = "";
    public int Order { get; private set; }

    /// <summary>The last day it belonged to the collaboration; null while it does.</summary>
    public DateOnly? LeftOn { get; private set; }

    public static Party Add(string name, string shortName, int order, bool isTold = false)
    {
        var party = new Party { Id = Kernel.Id.New<PartyId>(), Name = name, ShortName = shortName, Order = order, IsToldOnly = isTold };
        party.Record(new PartyAdded(party.Id.Value, name, shortName));
        return party;
    }

    /// <summary>Somebody has added it by hand, so that every seat knows of it.</summary>
    public void AddByHand(string name, string shortName)
    {
        IsToldOnly = false;
        Change(name, shortName, LeftOn);
    }

    public void Change(string name, string shortName, DateOnly? leftOn)
    {
        (Name, ShortName, LeftOn) = (name, shortName, leftOn);
        Record(new PartyChanged(Id.Value, name, shortName, leftOn));
    }
}
