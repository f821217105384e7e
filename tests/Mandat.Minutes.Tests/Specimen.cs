using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Tests;

/// <summary>An invented document with its annotation, from Specs/*.md.</summary>
internal sealed partial record Specimen(string Name, string Document, JsonNode Gold)
{
    public static IReadOnlyList<Specimen> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).Select(Read)];

    private static Specimen Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var document = Fenced().Match(text, text.IndexOf("## Document", StringComparison.Ordinal)).Groups["content"].Value;
        var gold = Fenced().Match(text, text.IndexOf("\n## Gold", StringComparison.Ordinal)).Groups["content"].Value;
        return new Specimen(Path.GetFileNameWithoutExtension(path), document + "\n", JsonNode.Parse(gold)!);
    }

    [GeneratedRegex(@"^(?<fence>`{3,})\w*\n(?<content>.*?)\n\k<fence>$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
