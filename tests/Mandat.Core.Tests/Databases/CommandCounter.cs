using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mandat.Core.Tests.Databases;

/// <summary>Counts the questions that are put to the database.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    int _asked;

    public int Asked => Volatile.Read(ref _asked);

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData data, DbDataReader result)
    {
        Interlocked.Increment(ref _asked);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData data, DbDataReader result, CancellationToken stop = default)
    {
        Interlocked.Increment(ref _asked);
        return new(result);
    }
}
