using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>An element of the structure tree, or a piece of marked content in it.</summary>
internal readonly record struct PdfTagKid(DictionaryToken? Element, int Page, int MarkedContent);

/// <summary>The structure tree of a tagged PDF: its elements, their roles, and the marked content that they hold.</summary>
internal sealed class PdfTagTree
{
    private readonly PdfDocument _document;
    private readonly Dictionary<string, string> _roles = [];
    private readonly Dictionary<long, int> _pages = [];

    private PdfTagTree(PdfDocument document, DictionaryToken root)
    {
        (_document, Root) = (document, root);
        if (Value(root, "RoleMap") is DictionaryToken map)
            foreach (var (role, standard) in map.Data)
                if (Resolved(standard) is NameToken name) _roles[role] = name.Data;
        NumberPages(document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Pages"), 0);
    }

    public DictionaryToken Root { get; }

    /// <summary>The tree, or null for a document without tags.</summary>
    public static PdfTagTree? Of(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        return catalog.TryGet(NameToken.Create("StructTreeRoot"), out var token) && Resolved(document, token) is DictionaryToken root
            ? new PdfTagTree(document, root)
            : null;
    }

    /// <summary>The standard role of an element, whatever its producer calls it.</summary>
    public string RoleOf(DictionaryToken element)
    {
        var role = (Value(element, "S") as NameToken)?.Data ?? "";
        for (var links = 0; links < 5 && _roles.TryGetValue(role, out var mapped) && mapped != role; links++) role = mapped;
        return role;
    }

    public IEnumerable<PdfTagKid> KidsOf(DictionaryToken element, int page)
    {
        page = PageOf(element, page);
        if (!element.TryGet(NameToken.Create("K"), out var kids)) yield break;
        var kid = Resolved(kids);
        foreach (var token in kid is ArrayToken many ? many.Data : (IReadOnlyList<IToken?>)[kid])
        {
            if (Resolved(token) is NumericToken number) yield return new(null, page, number.Int);
            else if (Resolved(token) is DictionaryToken inner)
            {
                var type = (Value(inner, "Type") as NameToken)?.Data;
                if (type == "MCR") yield return new(null, PageOf(inner, page), (Value(inner, "MCID") as NumericToken)?.Int ?? -1);
                else if (type != "OBJR") yield return new(inner, page, -1);
            }
        }
    }

    /// <summary>The columns that a cell spans.</summary>
    public int ColumnsOf(DictionaryToken cell)
    {
        var attributes = Value(cell, "A");
        foreach (var token in attributes is ArrayToken many ? many.Data : attributes is null ? [] : [attributes])
            if (Resolved(token) is DictionaryToken set && Value(set, "ColSpan") is NumericToken columns) return Math.Clamp(columns.Int, 1, 100);
        return 1;
    }

    private int PageOf(DictionaryToken element, int otherwise) =>
        element.TryGet(NameToken.Create("Pg"), out var page) && page is IndirectReferenceToken reference && _pages.TryGetValue(reference.Data.ObjectNumber, out var number)
            ? number
            : otherwise;

    private void NumberPages(IToken? token, int depth)
    {
        if (token is null || depth > 50 || _pages.Count > 10_000 || Resolved(token) is not DictionaryToken node) return;
        if (Value(node, "Kids") is ArrayToken kids)
            foreach (var kid in kids.Data) NumberPages(kid, depth + 1);
        else if (token is IndirectReferenceToken reference) _pages[reference.Data.ObjectNumber] = _pages.Count + 1;
    }

    private IToken? Value(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) ? Resolved(token) : null;

    private IToken? Resolved(IToken? token) => Resolved(_document, token);

    private static IToken? Resolved(PdfDocument document, IToken? token)
    {
        for (var links = 0; token is IndirectReferenceToken reference; links++)
            token = links < 20 ? document.Structure.GetObject(reference.Data)?.Data : null;
        return token;
    }
}
