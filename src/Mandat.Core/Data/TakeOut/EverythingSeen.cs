using Mandat.Core.Kernel;

namespace Mandat.Core.Data.TakeOut;

/// <summary>Everything that a viewer may see, by subject, through the gate (hämta ut allt).</summary>
public sealed class EverythingSeen(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<SeenSubject>> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var names = await SeenNames.LoadAsync(read, stop);
        var (meeting, register) = (new SeenOutcomes(read, names, stop), new SeenRegister(read, names, stop));
        return
        [
            register.Meetings(), meeting.Decisions(), meeting.Assignments(), meeting.Matters(), meeting.Notes(),
            register.Initiatives(), register.Bodies(), register.Seats(),
        ];
    }
}
