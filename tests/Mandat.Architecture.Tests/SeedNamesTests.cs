using System.Text.RegularExpressions;

namespace Mandat.Architecture.Tests;

/// <summary>Real officials stand in the document that the work began with; none of them may stand in the project.</summary>
public sealed partial class SeedNamesTests
{
    [Fact]
    public void Are_nowhere_in_the_project()
    {
        var seed = Path.Combine(House.Root, "../shared/seed");
        Assert.SkipUnless(Directory.Exists(seed), "../shared is not here; there are no names to look for.");
        var names = Directory.GetFiles(seed).SelectMany(f => FullName().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct().ToList();
        Assert.NotEmpty(names);
        string[] kinds = ["*.cs", "*.razor", "*.md", "*.resx", "*.txt", "*.js", "*.json"];

        var found = from kind in kinds
                    from folder in (string[])["src", "tests", "docs", "bench"]
                    where Directory.Exists(Path.Combine(House.Root, folder))
                    from file in House.Files(folder, kind)
                    let text = File.ReadAllText(file)
                    from name in names
                    where text.Contains(name, StringComparison.Ordinal)
                    select $"{House.Short(file)}: {name}";

        Assert.Empty(found);
    }

    [GeneratedRegex(@"(?<=[:,] )\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}\p{L}+){1,2}(?=,|\r?\n)")]
    private static partial Regex FullName();
}
