using System.Globalization;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Amounts without a unit in a column whose heading says that it holds money.</summary>
internal static class AmountTables
{
    private const int MostNames = 2;

    public static void Run(Draft draft)
    {
        foreach (var table in Table.In(draft.Passages))
        {
            var isAll = IsUnit(table.Heading.Cell(0), draft.Words.Money);
            var heads = Filled(table.Heading);
            foreach (var row in table.Rows.Where(r => r != table.Heading))
            {
                var cells = row.Cells.Count == table.Heading.Cells.Count ? [.. Enumerable.Range(0, row.Cells.Count)] : Filled(row);
                var columns = row.Cells.Count == table.Heading.Cells.Count ? [.. Enumerable.Range(0, row.Cells.Count)] : Aligned(heads, cells.Count);
                for (var i = 1; i < Math.Min(columns.Count, cells.Count); i++)
                    if (isAll || Languages.All.Any(w => w.Money.AmountColumn.IsMatch(table.Heading.Cell(columns[i])))) Read(draft, table, row, columns[i], cells[i], isAll);
            }
        }
        draft.Amounts.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    /// <summary>The cells that hold anything: tabs in a row may leave some out.</summary>
    private static List<int> Filled(Passage row) => [.. Enumerable.Range(0, row.Cells.Count).Where(i => !string.IsNullOrWhiteSpace(row.Cell(i)))];

    /// <summary>The columns of a row of as many cells, or of one more when its first column has no heading.</summary>
    private static List<int> Aligned(List<int> heads, int cells) => heads.Count == cells ? heads : heads.Count + 1 == cells ? [-1, .. heads] : [];

    /// <summary>"Tkr" over the first column says the unit of all others.</summary>
    private static bool IsUnit(string heading, MoneyWords money) => heading.Trim('(', ')', '.', ' ').Split(' ') is [.., var last] && money.Units.ContainsKey(last.Trim('(', ')'));

    private static void Read(Draft draft, Table table, Passage row, int column, int cell, bool isAll)
    {
        var money = draft.Words.Money;
        var match = money.BareNumber.Match(row.Cell(cell).Trim());
        if (!match.Success || Number(match.Groups["n"].Value, money) is not { } number) return;
        var span = row.Cells[cell];
        if (draft.Amounts.Exists(a => a.Spans[0].Start < span.End && span.Start < a.Spans[0].End)) return;
        var named = Enumerable.Range(0, cell).Select(i => Plain.Folded(row.Cell(i))).Where(c => c.Count(char.IsLetter) > 2).Take(MostNames).ToList();
        var kind = named.Count > 0 ? string.Join(": ", named) : null;
        draft.Amounts.Add(new FoundAmount(draft.At(span), number * Unit(table.Heading.Cell(isAll ? 0 : column), money), kind, false) { Spans = [span], Inferred = named.Count > 1 ? ["valueSEK", "kind"] : ["valueSEK"] });
    }

    private static decimal? Number(string text, MoneyWords money)
    {
        var digits = new string([.. text.Where(c => char.IsDigit(c) || c == money.DecimalSign)]).Replace(money.DecimalSign, '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000m ? number : null;
    }

    private static decimal Unit(string heading, MoneyWords money)
    {
        foreach (var word in heading.Split([' ', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
            if (word.Length > 1 && money.Units.TryGetValue(word, out var unit)) return unit;
        return 1;
    }
}
