namespace Mandat.App.Commands.Reading;

/// <summary>One document to read.</summary>
/// <param name="Given">As it was written on the command line.</param>
/// <param name="FileName">Its file name.</param>
/// <param name="Name">The NAME of its NAME.json.</param>
internal sealed record ReadInput(string Given, string FileName, string Name)
{
    private const string StandardInput = "-";

    public static ReadInput Of(string given) => given == StandardInput
        ? new(given, "stdin", "stdin")
        : new(given, Path.GetFileName(given), Path.GetFileNameWithoutExtension(given));

    /// <summary>A sentence when two inputs cannot both be read, before anything is.</summary>
    public static string? Clash(IReadOnlyList<ReadInput> inputs, bool isNamed, Words words)
    {
        if (inputs.Count(input => input.Given == StandardInput) > 1)
        {
            return words["Read.StdinTwice"];
        }
        // A file system may not tell upper case from lower.
        var clash = isNamed ? inputs.GroupBy(input => input.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) : null;
        return clash is null ? null : words["Read.SameName", clash.First().Name + ".json", clash.First().Given, clash.ElementAt(1).Given];
    }

    /// <summary>A misspelt option is no file.</summary>
    public static bool LooksLikeOption(string given) => given is ['-', _, ..] && !File.Exists(given);

    public Stream Open() => Given == StandardInput ? Console.OpenStandardInput() : File.OpenRead(Given);
}
