using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>Is anybody known here yet? Until then nobody can sign in, and the first set-up waits for whoever has its link.</summary>
public sealed class IsAnybodyHere(MandatDb db) : IQuery
{
    public Task<bool> AskAsync(CancellationToken stop = default) => db.Set<Person>().AnyAsync(stop);
}
