using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>Is there a draft of that document, or a meeting that came of one? Then it need not be read again.</summary>
public sealed class IsTakenIn(Reads reads) : IQuery
{
    public Task<bool> AskAsync(string sha256, Actor viewer, CancellationToken stop = default) =>
        reads.For(viewer).Own<Draft>().AnyAsync(d => d.FileSha256 == sha256 && d.State != DraftState.Discarded, stop);
}
