using System.Text.Json.Nodes;
using Mandat.Minutes.Tests.Scoring;

namespace Mandat.Minutes.Tests;

/// <summary>Scores of several documents together.</summary>
internal sealed class ScoreCard
{
    public Dictionary<string, Counts> Fields { get; } = [];

    public Counts Micro => Fields.Values.Aggregate(default(Counts), (a, b) => a + b);

    public void Add(JsonNode gold, ReadableMinutes minutes)
    {
        foreach (var (field, counts) in Scorer.Score(gold, Reading.Json(minutes))) Fields[field] = Fields.GetValueOrDefault(field) + counts;
    }

    public static ScoreCard OfFolder(string folder)
    {
        var card = new ScoreCard();
        foreach (var gold in Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
            card.Add(JsonNode.Parse(File.ReadAllText(gold))!, Reading.OfFile(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal)));
        return card;
    }

    public string Worst() => string.Join("; ", Fields.Where(f => f.Value.Gold > 0).OrderBy(f => f.Value.F1).Take(5).Select(f => $"{f.Key} {f.Value.F1:0.000}"));
}
