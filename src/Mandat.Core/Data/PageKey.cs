using System.Globalization;

namespace Mandat.Core.Data;

/// <summary>Where a page of a long list ends: the last row's place in the order of the list. Written in the query string of the next page.</summary>
/// <param name="Group">The part of the list, for lists that have several.</param>
/// <param name="On">The day.</param>
/// <param name="At">The place within the day: where it stands in the notes.</param>
/// <param name="Id">The row itself.</param>
public sealed record PageKey(int Group, DateOnly On, int At, Guid Id)
{
    /// <summary>Stands for a day that is not known, where days are compared.</summary>
    public static readonly DateOnly NoDay = new(1900, 1, 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Group}.{On:yyyyMMdd}.{At}.{Id:N}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null, which is the first page, when it is anything else.</summary>
    public static PageKey? Parse(string? text) =>
        text?.Split('.') is [var group, var on, var at, var id] && int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var g)
        && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        && DateOnly.TryParseExact(on, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Guid.TryParseExact(id, "N", out var row)
            ? new(g, day, place, row) : null;
}
