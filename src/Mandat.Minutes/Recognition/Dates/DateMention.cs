using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Dates;

/// <summary>A date as it stands in a text, before it is known which year is meant.</summary>
internal sealed record DateMention(int Start, int Length, DuePrecision Precision, int? Year = null, int? Month = null, int? Day = null, int? Week = null)
{
    public int End => Start + Length;

    public bool IsDay => Precision == DuePrecision.Day;
}
