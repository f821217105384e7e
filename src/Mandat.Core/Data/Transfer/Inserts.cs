using System.Data.Common;
using System.Text.Json;

namespace Mandat.Core.Data.Transfer;

/// <summary>Puts lines into a table, many to a round where the database takes rounds.</summary>
sealed class Inserts(DbCommand command, TransferTable table) : IAsyncDisposable
{
    const int MostRows = 200, MostLetters = 2_000_000;

    readonly DbBatch? _batch = command.Connection!.CanCreateBatch ? command.Connection.CreateBatch() : null;
    int _letters;

    public async Task AddAsync(string line, CancellationToken stop)
    {
        using var read = JsonDocument.Parse(line);
        var row = _batch is null ? command.Parameters : Next(_batch);
        row.Clear();
        foreach (var (at, column) in table.Columns.Index()) row.Add(column.Parameter(command, $"@p{at}", read.RootElement));
        _letters += line.Length;
        if (_batch is null) await command.ExecuteNonQueryAsync(stop);
        else if (_batch.BatchCommands.Count >= MostRows || _letters >= MostLetters) await FlushAsync(stop);
    }

    public async Task FlushAsync(CancellationToken stop)
    {
        if (_batch is not { BatchCommands.Count: > 0 }) return;
        _batch.Transaction = command.Transaction;
        await _batch.ExecuteNonQueryAsync(stop);
        _batch.BatchCommands.Clear();
        _letters = 0;
    }

    DbParameterCollection Next(DbBatch batch)
    {
        var one = batch.CreateBatchCommand();
        one.CommandText = command.CommandText;
        batch.BatchCommands.Add(one);
        return one.Parameters;
    }

    public async ValueTask DisposeAsync()
    {
        if (_batch is not null) await _batch.DisposeAsync();
        await command.DisposeAsync();
    }
}
