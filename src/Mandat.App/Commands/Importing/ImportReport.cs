using Mandat.Core.Kernel;

namespace Mandat.App.Commands.Importing;

/// <summary>What came of an import: how many became drafts, how many were there before, and which could not be read and why.</summary>
internal sealed class ImportReport
{
    private readonly List<(string File, string Why)> notRead = [];

    public int Read { get; private set; }

    public int Before { get; private set; }

    /// <summary>Documents whose text is there already, in another format.</summary>
    public int SameText { get; private set; }

    public IReadOnlyList<(string File, string Why)> NotRead => notRead;

    /// <summary>Counts one document; the refusal that says that it is there already is no fault.</summary>
    public void Count(string file, Result<DraftId> draft, Words words)
    {
        if (!draft.IsRefused)
        {
            Read++;
        }
        else if (draft.Refusals.Any(refusal => refusal.Code == "TakenInBefore"))
        {
            Before++;
        }
        else if (draft.Refusals.Any(refusal => refusal.Code == "SameTextBefore"))
        {
            SameText++;
        }
        else
        {
            Fail(file, string.Join(" ", draft.Refusals.Select(words.Say)));
        }
    }

    public void Fail(string file, string why) => notRead.Add((file, why));

    public void Write(TextWriter output, Words words)
    {
        output.WriteLine(words["Import.Read", Read]);
        output.WriteLine(words["Import.Before", Before]);
        output.WriteLine(words["Import.SameText", SameText]);
        output.WriteLine(words["Import.NotRead", notRead.Count]);
        foreach (var (file, why) in notRead)
        {
            output.WriteLine($"  {file}: {why}");
        }
    }
}
