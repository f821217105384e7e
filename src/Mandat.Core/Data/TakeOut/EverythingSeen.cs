using Mandat.Core.Kernel;

namespace Mandat.Core.Data.TakeOut;

/// <summary>What a viewer may take out.</summary>
/// <param name="Subjects">Rows, subject by subject.</param>
/// <param name="Files">The documents of drafts and the files of attachments.</param>
public sealed record Everything(IReadOnlyList<SeenSubject> Subjects, IEnumerable<SeenFile> Files);

/// <summary>Everything that a viewer may see, by subject, through the gate (hämta ut allt).</summary>
public sealed class EverythingSeen(Reads reads) : IQuery
{
    public async Task<Everything> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var (names, files) = (await SeenNames.LoadAsync(read, stop), await SeenFiles.LoadAsync(read, stop));
        var (meeting, register) = (new SeenOutcomes(read, names, stop), new SeenRegister(read, names, files, stop));
        return new Everything(
        [
            register.Meetings(), meeting.Decisions(), meeting.Assignments(), meeting.Matters(), meeting.Notes(), register.Attachments(),
            register.Initiatives(), register.Bodies(), register.Seats(), register.Drafts(),
        ], files.All);
    }
}
