using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

/// <summary>The time an agreement between the parties holds (avtalsperiod).</summary>
public sealed class AgreementPeriod : Aggregate, IOpenToSeats
{
    AgreementPeriod() { }

    public AgreementPeriodId Id { get; private init; }
    public string Name { get; private set; } = "";
    public DateOnly From { get; private set; }

    /// <summary>The last day; null when the agreement has no end.</summary>
    public DateOnly? To { get; private set; }

    public static AgreementPeriod Add(string name, DateOnly from, DateOnly? to)
    {
        var period = new AgreementPeriod { Id = Kernel.Id.New<AgreementPeriodId>(), Name = name, From = from, To = to };
        period.Record(new AgreementPeriodAdded(period.Id.Value, name, from, to));
        return period;
    }

    public void Change(string name, DateOnly from, DateOnly? to)
    {
        (Name, From, To) = (name, from, to);
        Record(new AgreementPeriodChanged(Id.Value, name, from, to));
    }
}
