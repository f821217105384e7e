using System.Text.Json.Nodes;
using Mandat.Minutes.Tests.Scoring;

namespace Mandat.Minutes.Tests;

/// <summary>What "nothing fabricated" means: each text equals the source at its spans, and every value that does not stand in the text is said to be inferred.</summary>
internal static class Honesty
{
    private static readonly string[] Texts = ["text", "what", "title", "name", "label"];
    private static readonly string[] Values = ["organisation", "role", "kind", "returnsTo", "giver", "decider", "from", "by", "about", "party", "evidence", "due", "date", "proposedBy"];

    public static void Check(ReadableMinutes minutes)
    {
        var json = Reading.Json(minutes);
        var folded = Fold(minutes.Source.Text);
        foreach (var (key, list) in json.AsObject())
            if (list is JsonArray items)
                foreach (var item in items.OfType<JsonObject>()) Check(key, item, minutes.Source.Text, folded);
        foreach (var (key, field) in json["fields"]!.AsObject())
            Assert.True(IsAtSpans(json[key]!.ToString(), field!, minutes.Source.Text) || Inferred(field!).Contains(key), $"{key}: {json[key]}");
    }

    private static void Check(string key, JsonObject item, string source, string folded)
    {
        foreach (var name in Texts.Where(item.ContainsKey))
            Assert.True(IsAtSpans(item[name]!.ToString(), item, source) || Inferred(item).Contains(name), $"{key}: {item.ToJsonString()}");
        foreach (var name in Values.Where(n => item[n] is not null && (n != "kind" || key != "matters")))
            Assert.True(folded.Contains(Fold(item[name]!.ToString()), StringComparison.Ordinal) || Inferred(item).Contains(name), $"{key}.{name}: {item.ToJsonString()}");
        foreach (var name in new[] { "who", "to" })
            foreach (var value in Scorer.Strings(item, name))
                Assert.True(folded.Contains(Fold(value!), StringComparison.Ordinal) || Inferred(item).Contains(name), $"{key}.{name}: {item.ToJsonString()}");
    }

    private static bool IsAtSpans(string value, JsonNode item, string source) =>
        Fold(string.Join(' ', Scorer.List(item, "spans").Select(s => source[s[0]!.GetValue<int>()..s[1]!.GetValue<int>()]))) == Fold(value);

    private static List<string?> Inferred(JsonNode item) => [.. Scorer.Strings(item, "inferred")];

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
