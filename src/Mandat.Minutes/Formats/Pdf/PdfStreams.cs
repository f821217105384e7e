using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>
/// Stands between the parser and every packed stream of a PDF, and counts what comes out before it is held. A form that is drawn again and
/// again counts each time, so that forms within forms cannot multiply without end.
/// </summary>
internal sealed class PdfStreams(ReadBudget budget) : IFilterProvider
{
    /// <summary>Text of a page takes kilobytes; what unpacks to more than this for one page would become millions of letters.</summary>
    private const long PageBytes = 8_000_000;
    private const int MostStreams = 20_000;
    private long _page;
    private int _streams;

    /// <summary>Set when a limit was reached, since a lenient parser may have gone on.</summary>
    public UnreadableException? Refusal { get; private set; }

    public void BeginPage()
    {
        (_page, _streams) = (0, 0);
        if (Refusal is { } refusal) throw refusal;
        budget.CheckTime();
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(() => budget.CheckTime());
        var filters = Limited(DefaultFilterProvider.Instance.GetFilters(dictionary));
        return filters.Count > 0 || dictionary.ContainsKey(NameToken.Subtype) && IsImage(dictionary) ? filters : [new PdfRawFilter(this)];
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(DefaultFilterProvider.Instance.GetAllFilters());

    public void Unpacked(long bytes, DictionaryToken dictionary)
    {
        Count(() => budget.Unpack(bytes));
        if (!dictionary.ContainsKey(NameToken.Length1) && (_page += bytes) > PageBytes)
            Count(() => throw new UnreadableException(UnreadableReason.UnpacksTooLarge));
    }

    private List<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => f is PdfFilter or PdfRawFilter ? f : new PdfFilter(f, this))];

    private static bool IsImage(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken { Data: "Image" };

    private void Count(Action count)
    {
        try
        {
            if (++_streams > MostStreams) throw new UnreadableException(UnreadableReason.UnpacksTooLarge);
            count();
        }
        catch (UnreadableException refusal)
        {
            Refusal ??= refusal;
            throw;
        }
    }
}
