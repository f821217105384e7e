using Mandat.Minutes.Formats.Flow;
using UglyToad.PdfPig.Tokens;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A tagged PDF, read by its structure tree: nothing is guessed but the line breaks inside a paragraph.</summary>
internal sealed class PdfTagged(PdfTagTree tree, PdfMarkedText marked, ReadBudget budget)
{
    private const int Deepest = 150, MostElements = 500_000;
    private readonly List<PdfTagPart> _parts = [];
    private readonly List<PdfWord> _words = [];
    private int _elements, _list, _heading, _tables;
    private string? _mark;
    private bool _isMark;

    /// <summary>The parts of the document, or null when the tags leave out much of its text.</summary>
    public IReadOnlyList<PdfTagPart>? Parts()
    {
        Walk(tree.Root, 1, 0);
        EndParagraph();
        var letters = _parts.Sum(p => p.Words.Sum(w => (long)w.Text.Length) + (p.Style.Marker?.Length ?? 0));
        return letters * 10 >= marked.Letters * 7 ? _parts : null;
    }

    private void Walk(DictionaryToken element, int page, int depth)
    {
        budget.Tick();
        if (depth > Deepest || ++_elements > MostElements) throw new UnreadableException(UnreadableReason.Damaged);
        foreach (var kid in tree.KidsOf(element, page))
        {
            if (kid.Element is { } inner) Element(inner, kid.Page, depth + 1);
            else if (_isMark) _mark += string.Concat(marked.At(kid.Page, kid.MarkedContent).Select(w => w.Text));
            else _words.AddRange(marked.At(kid.Page, kid.MarkedContent));
        }
    }

    private void Element(DictionaryToken element, int page, int depth)
    {
        var role = tree.RoleOf(element);
        if (role is "TOC" or "Artifact" or "Figure" or "Formula") return;
        if (role is "Lbl" && _list > 0) Mark(element, page, depth);
        else if (role is "H" or "Title" or ['H', >= '1' and <= '9']) Heading(element, page, depth, role is ['H', var level] ? level - '0' : 1);
        else if (role is "L") List(element, page, depth);
        else if (role is "LI") Item(element, page, depth);
        else if (role is "Table") Table(element, page, depth);
        else if (role is "TR" or "TH" or "TD") Cell(element, page, depth, role);
        else if (IsBlock(role)) Block(element, page, depth);
        else Walk(element, page, depth);
    }

    private static bool IsBlock(string role) => role is "P" or "Div" or "Sect" or "Part" or "Art" or "Document" or "DocumentFragment" or "BlockQuote"
        or "Caption" or "Note" or "FENote" or "Index" or "Form" or "Aside" or "TOCI" or "THead" or "TBody" or "TFoot";

    private void Block(DictionaryToken element, int page, int depth)
    {
        EndParagraph();
        Walk(element, page, depth);
        EndParagraph();
    }

    private void Heading(DictionaryToken element, int page, int depth, int level)
    {
        EndParagraph();
        _heading = Math.Clamp(level, 1, 6);
        Walk(element, page, depth);
        EndParagraph();
        _heading = 0;
    }

    private void List(DictionaryToken element, int page, int depth)
    {
        EndParagraph();
        _list++;
        Walk(element, page, depth);
        EndParagraph();
        _list--;
        _mark = null;
    }

    private void Item(DictionaryToken element, int page, int depth)
    {
        EndParagraph();
        _mark = "";
        Walk(element, page, depth);
        EndParagraph();
        _mark = null;
    }

    private void Mark(DictionaryToken label, int page, int depth)
    {
        EndParagraph();
        (_isMark, _mark) = (true, "");
        Walk(label, page, depth);
        _isMark = false;
    }

    private void Table(DictionaryToken element, int page, int depth)
    {
        EndParagraph();
        _tables++;
        _parts.Add(PdfTagPart.Of(PdfTagKind.TableStart));
        Walk(element, page, depth);
        EndParagraph();
        _parts.Add(PdfTagPart.Of(PdfTagKind.TableEnd));
        _tables--;
    }

    private void Cell(DictionaryToken element, int page, int depth, string role)
    {
        EndParagraph();
        _parts.Add(role == "TR" ? PdfTagPart.Of(PdfTagKind.Row) : PdfTagPart.Of(PdfTagKind.Cell) with { Columns = tree.ColumnsOf(element) });
        Walk(element, page, depth);
        EndParagraph();
    }

    private void EndParagraph()
    {
        if (_words.Count == 0) return;
        var mark = _mark is null || _heading > 0 ? null : _mark.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || _mark.Any(char.IsLetter) ? _mark : "-";
        var style = new FlowStyle(_heading, mark is null ? 0 : Math.Max(_list, 1), mark, _words.TrueForAll(w => w.IsBold));
        _parts.Add(new PdfTagPart(PdfTagKind.Paragraph, [.. _words], style, _tables > 0, 1));
        _words.Clear();
        _mark = null;
    }
}
