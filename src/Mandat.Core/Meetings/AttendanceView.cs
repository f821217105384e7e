using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>Who was there, by party in the parties' order; who was not; who is named and stands on no list.</summary>
public sealed record AttendanceView
{
    /// <summary>Every line of the list, in its order.</summary>
    public required IReadOnlyList<AttendeeView> Listed { get; init; }

    /// <summary>Persons whom the notes name and no list holds.</summary>
    public required IReadOnlyList<UnlistedView> Unlisted { get; init; }

    /// <summary>Parties of today from which nobody is known to have been there.</summary>
    public required IReadOnlyList<string> UnrepresentedParties { get; init; }

    /// <summary>Whether it is known for all who were there where they come from: only then is it known which parties were not.</summary>
    public bool KnowsEveryOrganisation => Present.All(a => a.Party is not null || a.OrganisationAsWritten is not null);

    public IEnumerable<AttendeeView> Present => Listed.Where(a => a.IsPresent);

    public IEnumerable<AttendeeView> Absent => Listed.Where(a => !a.IsPresent);

    /// <summary>Those present, by party; whose party is not given come last, under null.</summary>
    public IEnumerable<IGrouping<string?, AttendeeView>> PresentByParty =>
        Present.OrderBy(a => a.PartyOrder ?? int.MaxValue).ThenBy(a => a.Order).GroupBy(a => a.Party ?? a.OrganisationAsWritten);

    public IEnumerable<AttendeeView> With(MeetingFunction function) => Listed.Where(a => a.Function.HasFlag(function));
}

/// <summary>One line of the attendance.</summary>
public sealed record AttendeeView(
    AttendanceId Id, int Order, string Name, PersonId? Person, string? Party, int? PartyOrder, string? OrganisationAsWritten,
    string? RoleAsWritten, MeetingFunction Function, bool IsPresent);

/// <summary>Somebody whom the notes name and no list holds; the person is unknown until somebody says who it is.</summary>
public sealed record UnlistedView(AttendanceId Id, string Name, PersonId? Person, string? PersonName);
