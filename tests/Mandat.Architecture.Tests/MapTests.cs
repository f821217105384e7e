using System.Text.RegularExpressions;

namespace Mandat.Architecture.Tests;

/// <summary>
/// The map: which subject of Core may know which. Everybody knows the Kernel and Data; a mapping may name the type that a foreign key points
/// to, a query may ask every subject (read across, write within), and the intake records into all. Mine only asks.
/// </summary>
public sealed partial class MapTests
{
    static readonly string[] Everywhere = ["Kernel", "Data"];

    static readonly string[] Writers = [": IDeed", ": Aggregate", ": VisibleAggregate", ": MeetingOutcome", ": JournalEvent(", "IPartOf<"];

    static readonly Dictionary<string, string[]> Map = new()
    {
        ["Collaborations"] = [],
        ["People"] = ["Collaborations", "Notices"],
        ["Bodies"] = ["Collaborations", "People"],
        ["Access"] = ["Collaborations", "People", "Bodies", "Notices"],
        ["Meetings"] = ["Collaborations", "People", "Bodies"],
        ["Matters"] = ["Collaborations", "People", "Bodies", "Meetings"],
        ["Decisions"] = ["Collaborations", "People", "Bodies", "Meetings", "Matters"],
        ["Assignments"] = ["Collaborations", "People", "Bodies", "Meetings", "Matters", "Decisions"],
        ["Initiatives"] = ["Collaborations", "People", "Bodies", "Meetings"],
        ["Notices"] = [],
        ["Intake"] = ["Collaborations", "People", "Bodies", "Meetings", "Matters", "Decisions", "Assignments", "Initiatives"],
        ["SetUp"] = ["Collaborations", "People", "Bodies"],
        ["Mine"] = [],
    };

    [Fact]
    public void Is_kept_by_every_file_that_writes()
    {
        var broken = from file in House.Files("src/Mandat.Core", "*.cs")
                     let text = File.ReadAllText(file)
                     where Writes(text) && !file.EndsWith("Mapping.cs", StringComparison.Ordinal)
                     let own = House.Short(file).Split('/')[2]
                     where Map.ContainsKey(own)
                     from Match known in Using().Matches(text)
                     let other = known.Groups[1].Value
                     where other != own && !Everywhere.Contains(other) && !Map[own].Contains(other)
                     select $"{House.Short(file)} knows {other}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Has_no_circle()
    {
        foreach (var subject in Map.Keys) Assert.DoesNotContain(subject, Reached(subject, []));
    }

    [Fact]
    public void Names_every_subject()
    {
        var subjects = Directory.GetDirectories(Path.Combine(House.Root, "src/Mandat.Core")).Select(d => Path.GetFileName(d))
            .Except(["bin", "obj", .. Everywhere]).Order();

        Assert.Equal(Map.Keys.Order(), subjects);
    }

    static IEnumerable<string> Reached(string from, HashSet<string> seen) =>
        Map[from].Where(seen.Add).ToList().SelectMany(next => Reached(next, seen).Prepend(next));

    static bool Writes(string text) => Writers.Any(w => text.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@"^using (?:static )?Mandat\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
