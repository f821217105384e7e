using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Spans by their place, so that an overlap is found without looking at all of them.</summary>
internal sealed class SpanIndex
{
    private const int Shift = 10;
    private readonly Dictionary<int, List<SourceSpan>> places = [];

    public void Add(SourceSpan span)
    {
        for (var place = span.Start >> Shift; place <= span.End >> Shift; place++)
        {
            if (!places.TryGetValue(place, out var list)) places[place] = list = [];
            list.Add(span);
        }
    }

    public bool Any(SourceSpan span, Func<SourceSpan, bool> isSuch)
    {
        for (var place = span.Start >> Shift; place <= span.End >> Shift; place++)
            if (places.TryGetValue(place, out var list) && list.Exists(s => s.Overlaps(span) && isSuch(s))) return true;
        return false;
    }
}
