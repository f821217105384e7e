using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mandat.Core.Data.Transfer;

/// <summary>A table as it is carried; found in the model, so that a new one comes along by itself.</summary>
sealed class TransferTable(ITable table)
{
    public string Name => table.Name;

    public string File => $"tables/{Name}.jsonl";

    public IReadOnlyList<TransferColumn> Columns { get; } = [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new TransferColumn(c))];

    public IEnumerable<(string Constraint, string To)> Points => table.ForeignKeyConstraints.Select(k => (k.Name, k.PrincipalTable.Name));

    /// <summary>Every row, in an order that doesn't depend on the database.</summary>
    public string Select(bool sqlite) => $"SELECT {List(Columns.Select(c => Quoted(c.Name)))} FROM {Quoted(Name)} ORDER BY {List(table.PrimaryKey!.Columns.Select(c => Sorted(c.Name, sqlite)))}";

    public string Insert => $"INSERT INTO {Quoted(Name)} ({List(Columns.Select(c => Quoted(c.Name)))}) VALUES ({List(Columns.Select((_, at) => $"@p{at}"))})";

    public static string Quoted(string name) => $"\"{name}\"";

    /// <summary>The tables that an export carries, each after those that it points to.</summary>
    public static IReadOnlyList<TransferTable> Of(MandatDb db)
    {
        var all = db.Model.GetRelationalModel().Tables.Where(t => !t.EntityTypeMappings.Any(IsBound))
            .Select(t => new TransferTable(t)).OrderBy(t => t.Name, StringComparer.Ordinal).ToDictionary(t => t.Name);
        var ordered = new List<TransferTable>();
        var seen = new HashSet<string>();
        foreach (var table in all.Values) Place(table, all, seen, ordered);
        return ordered;
    }

    // Where tables point in a circle the first by name comes first; the database checks when all is in.
    static void Place(TransferTable table, Dictionary<string, TransferTable> all, HashSet<string> seen, List<TransferTable> ordered)
    {
        if (!seen.Add(table.Name)) return;
        foreach (var (_, to) in table.Points.OrderBy(p => p.To, StringComparer.Ordinal)) Place(all[to], all, seen, ordered);
        ordered.Add(table);
    }

    static bool IsBound(ITableMapping mapping) => mapping.TypeBase.ClrType.IsAssignableTo(typeof(IBoundToInstallation));

    static string List(IEnumerable<string> parts) => string.Join(", ", parts);

    string Sorted(string column, bool sqlite) => Columns.Single(c => c.Name == column).Type != typeof(string) ? Quoted(column)
        : sqlite ? $"{Quoted(column)} COLLATE BINARY" : $"{Quoted(column)} COLLATE \"C\"";
}
