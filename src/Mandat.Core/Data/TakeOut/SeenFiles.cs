using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>A file as a viewer may take it out: where it lies in what is taken out, and its content a chunk at a time.</summary>
public sealed record SeenFile(string Path, IAsyncEnumerable<byte[]> Content);

/// <summary>The files of attachments and drafts that are seen, and where each of them lies.</summary>
sealed class SeenFiles(ReadDb read)
{
    readonly SortedDictionary<string, FileId> _files = new(StringComparer.Ordinal);
    readonly Dictionary<Guid, string> _paths = [];

    public static async Task<SeenFiles> LoadAsync(ReadDb read, CancellationToken stop)
    {
        var seen = new SeenFiles(read);
        var attachments = read.Seen<Meeting>().SelectMany(m => m.Attachments).Where(a => a.FileId != null);
        var names = await read.FilesOf(attachments.Select(a => a.FileId)).Select(f => new { f.Id, f.Name }).ToDictionaryAsync(f => f.Id, f => f.Name, stop);
        foreach (var a in await attachments.Select(a => new { a.Id, a.FileId }).ToListAsync(stop)) seen.Add("attachments", a.Id.Value, a.FileId!.Value, names[a.FileId.Value]);
        foreach (var d in await Drafts(read).Select(d => new { d.Id, d.FileId, d.FileName }).ToListAsync(stop)) seen.Add("drafts", d.Id.Value, d.FileId, d.FileName);
        return seen;
    }

    /// <summary>Drafts that wait and may be gone on with by the viewer.</summary>
    public static IQueryable<Draft> Drafts(ReadDb read) => read.Own<Draft>().Where(d => d.State == DraftState.Open);

    /// <summary>Where the file of a thing lies; null when it has none.</summary>
    public string? PathOf(Guid thing) => _paths.GetValueOrDefault(thing);

    public IEnumerable<SeenFile> All => _files.Select(file => new SeenFile(file.Key, read.ContentOf(file.Value)));

    void Add(string folder, Guid thing, FileId file, string name)
    {
        var path = $"{folder}/{thing}/{Harmless(name)}";
        (_paths[thing], _files[path]) = (path, file);
    }

    // Somebody else chose the name: it may not lead out of the folder that the files are unpacked in.
    static string Harmless(string name)
    {
        var letters = string.Concat(name.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.');
        return letters.Length == 0 ? "file" : letters;
    }
}
