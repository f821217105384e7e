using System.Globalization;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Amounts without a unit in a column whose heading says that it holds money.</summary>
internal static class AmountTables
{
    public static void Run(Draft draft)
    {
        foreach (var table in Table.In(draft.Passages))
        {
            var isAll = IsUnit(table.Heading.Cell(0), draft.Words.Money);
            for (var column = 1; column < table.Heading.Cells.Count; column++)
                if (isAll || draft.Words.Money.AmountColumn.IsMatch(table.Heading.Cell(column)))
                    foreach (var row in table.Rows.Where(r => r != table.Heading && column < r.Cells.Count)) Read(draft, table, row, column, isAll);
        }
        draft.Amounts.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    /// <summary>"Tkr" over the first column says the unit of all others.</summary>
    private static bool IsUnit(string heading, MoneyWords money) => heading.Trim('(', ')', '.', ' ').Split(' ') is [.., var last] && money.Units.ContainsKey(last.Trim('(', ')'));

    private static void Read(Draft draft, Table table, Passage row, int column, bool isAll)
    {
        var money = draft.Words.Money;
        var match = money.BareNumber.Match(row.Cell(column));
        if (!match.Success || Number(match.Groups["n"].Value, money) is not { } number) return;
        var span = row.Cells[column];
        var kind = Plain.Folded(row.Cell(0));
        draft.Amounts.Add(new FoundAmount(draft.At(span), number * Unit(table.Heading.Cell(isAll ? 0 : column), money), kind.Length > 0 ? kind : null, false) { Spans = [span], Inferred = ["valueSEK"] });
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
