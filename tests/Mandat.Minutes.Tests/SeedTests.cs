using System.Text.Json.Nodes;
using Mandat.Minutes.Tests.Scoring;

namespace Mandat.Minutes.Tests;

public sealed class SeedTests
{
    [Fact]
    public void Reads_the_seed_at_its_bar()
    {
        var card = new ScoreCard();
        card.Add(Gold("gold"), Read());

        Assert.True(card.Micro.F1 >= 0.97, $"micro {card.Micro.F1:0.000}: {card.Worst()}");
    }

    [Fact]
    public void Finds_every_item_of_the_extended_gold_under_its_key()
    {
        var read = Reading.Json(Read());
        foreach (var (key, items) in Gold("extended").AsObject().Where(k => k.Value is JsonArray))
            foreach (var item in items!.AsArray().OfType<JsonNode>())
                Assert.True(Scorer.List(read, key).Exists(found => Holds(found, item)), $"{key}: {item.ToJsonString()}");
    }

    private static bool Holds(JsonNode found, JsonNode gold)
    {
        if (gold is not JsonObject wanted) return JsonNode.DeepEquals(found, gold);
        return wanted.All(v => v.Value is JsonArray ? JsonNode.DeepEquals(v.Value, found[v.Key]) : Bare(v.Value) == Bare(found[v.Key]));
    }

    private static string Bare(JsonNode? value) => Tokens.Norm(value?.ToString()).TrimEnd('.', ':', ' ');

    private static ReadableMinutes Read() => Reading.OfFile(Directory.GetFiles(Shared.Folder("seed"), "*.txt").Single());

    private static JsonNode Gold(string kind) => JsonNode.Parse(File.ReadAllText(Directory.GetFiles(Shared.Folder("reading/seed"), $"*.{kind}.json").Single()))!;
}
