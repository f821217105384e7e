using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

/// <summary>Where a decision was made.</summary>
public enum DecisionOrigin
{
    Any,
    MadeHere,
    Reported,
}

/// <summary>Which decisions a page shows.</summary>
public sealed record DecisionFilter(
    BodyId? Body = null, int? Year = null, DecisionOrigin Origin = DecisionOrigin.Any, InitiativeId? Initiative = null, bool IsWithoutDecider = false,
    bool IsToBeReviewed = false, bool IsWithFormal = false)
{
    internal IQueryable<Decision> Of(ReadDb read, IQueryable<Decision> seen)
    {
        seen = Once(read, seen);
        if (!IsWithFormal) seen = seen.Where(d => !d.IsFormal);
        if (Body is { } body) seen = seen.Where(d => d.DeciderId == body || (d.DeciderId == null && d.HostId == body));
        if (Year is >= 1 and <= 9998) seen = Within(seen, new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value + 1, 1, 1));
        if (Origin != DecisionOrigin.Any) seen = OfOrigin(seen, Origin == DecisionOrigin.Reported);
        if (IsWithoutDecider) seen = WithoutDecider(seen);
        if (IsToBeReviewed) seen = ToBeReviewed(seen);
        return Initiative is { } initiative ? About(seen, read, initiative) : seen;
    }

    /// <summary>What is said to be the same stands once: under the other, for a viewer who sees that one.</summary>
    internal static IQueryable<Decision> Once(ReadDb read, IQueryable<Decision> seen)
    {
        var others = read.Seen<Decision>();
        return seen.Where(d => d.SameAsId == null || !others.Any(o => o.Id == d.SameAsId));
    }

    internal static IQueryable<Decision> OfOrigin(IQueryable<Decision> seen, bool isReported) => seen.Where(d => d.IsReported == isReported);

    internal static IQueryable<Decision> WithoutDecider(IQueryable<Decision> seen) => seen.Where(d => d.DeciderId == null);

    /// <summary>It has a day when it is tried again, and nothing has taken its place.</summary>
    internal static IQueryable<Decision> ToBeReviewed(IQueryable<Decision> seen) => seen.Where(d => d.ReviewOn != null && d.SupersededById == null);

    static IQueryable<Decision> Within(IQueryable<Decision> seen, DateOnly from, DateOnly to) => seen.Where(d => d.LoggedOn >= from && d.LoggedOn < to);

    internal static IQueryable<Decision> About(IQueryable<Decision> seen, ReadDb read, InitiativeId initiative)
    {
        var mentions = read.Seen<Mention>().Where(m => m.InitiativeId == initiative);
        return seen.Where(d => mentions.Any(m => m.OutcomeId == (Guid)(object)d.Id));
    }
}
