using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Tables whose columns are kept apart by as many tabs as it took: the cells that are empty for that reason only are left out.</summary>
internal static class PaddedRows
{
    private const int FewestCells = 3;

    public static List<Passage> Close(SourceText source, List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var end = i;
            while (end < passages.Count && passages[end].Kind == PassageKind.Row) end++;
            if (end - i > 1 && Filled(passages[i]) is >= FewestCells and var count && passages[i].Cells.Count > count && passages[i].Cells.Skip(1).Any(c => c.IsEmpty) && passages.Skip(i).Take(end - i).All(r => Filled(r) == count || Filled(r) == r.Cells.Count))
                for (var k = i; k < end; k++)
                    if (Filled(passages[k]) == count) passages[k] = new Passage(source, passages[k].Span) { Kind = PassageKind.Row, Cells = [.. passages[k].Cells.Where(c => !c.IsEmpty)], BlankBefore = passages[k].BlankBefore, BlankAfter = passages[k].BlankAfter };
            i = Math.Max(i, end - 1);
        }
        for (var i = 0; i < passages.Count; i++) passages[i].Index = i;
        return passages;
    }

    private static int Filled(Passage row) => row.Cells.Count(c => !c.IsEmpty);
}
