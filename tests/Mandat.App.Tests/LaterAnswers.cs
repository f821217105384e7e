using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mandat.App.Tests;

/// <summary>Every answer of the database comes later, as one over a network does: a page that is drawn before it has what it shows is seen to fail.</summary>
internal sealed class LaterAnswers : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData data, InterceptionResult<DbDataReader> result, CancellationToken stop = default)
    {
        await Task.Yield();
        return result;
    }
}
