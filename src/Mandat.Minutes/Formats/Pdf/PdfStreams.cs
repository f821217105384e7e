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
    private const int MostStreams = 20_000, MostLetters = 200_000;
    private long _page;
    private int _streams, _letters;
    private byte _open;

    /// <summary>Set when a limit was reached, since a lenient parser may have gone on.</summary>
    public UnreadableException? Refusal { get; private set; }

    public void BeginPage()
    {
        (_page, _streams, _letters) = (0, 0, 0);
        if (Refusal is { } refusal) throw refusal;
        budget.CheckTime();
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(0);
        var filters = Limited(DefaultFilterProvider.Instance.GetFilters(dictionary));
        return filters.Count > 0 || dictionary.ContainsKey(NameToken.Subtype) && IsImage(dictionary) ? filters : [new PdfRawFilter(this)];
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(DefaultFilterProvider.Instance.GetAllFilters());

    public void Unpacked(ReadOnlySpan<byte> bytes, DictionaryToken dictionary)
    {
        Count(bytes.Length);
        if (dictionary.ContainsKey(NameToken.Length1) || dictionary.ContainsKey(NameToken.Type) && !IsForm(dictionary)) return;
        _page += bytes.Length;
        CountLetters(bytes);
        if (_page > PageBytes || _letters > MostLetters) Refuse(UnreadableReason.UnpacksTooLarge);
    }

    /// <summary>What a page shows stands in strings; each letter takes the parser hundreds of bytes.</summary>
    private void CountLetters(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is (byte)'(' or (byte)'<') _open = b;
            else if (b is (byte)')' or (byte)'>') _open = 0;
            else if (_open != 0) _letters++;
        }
    }

    private List<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => f is PdfFilter or PdfRawFilter ? f : new PdfFilter(f, this))];

    private static bool IsForm(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken { Data: "Form" };

    private static bool IsImage(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken { Data: "Image" };

    private void Count(int bytes)
    {
        try
        {
            budget.CheckTime();
            budget.Unpack(bytes);
        }
        catch (UnreadableException refusal)
        {
            Refuse(refusal.Reason);
        }
        if (++_streams > MostStreams) Refuse(UnreadableReason.UnpacksTooLarge);
    }

    private void Refuse(UnreadableReason reason)
    {
        Refusal ??= new UnreadableException(reason);
        throw Refusal;
    }
}
