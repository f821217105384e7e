using System.Text.Json.Nodes;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Tests;

/// <summary>What would be fabricated in a reading: a text that differs from the source at its spans, or a value that neither stands in the text nor is said to be inferred.</summary>
internal static class Faults
{
    private static readonly string[] Texts = ["text", "what", "title", "name", "label"];
    private static readonly string[] Values = ["organisation", "role", "kind", "returnsTo", "giver", "decider", "from", "by", "about", "party", "evidence", "due", "date", "proposedBy"];

    public static IEnumerable<string> In(ReadableMinutes minutes)
    {
        var json = JsonNode.Parse(ReadingJson.Text(minutes))!;
        var source = minutes.Source.Text;
        var folded = Fold(source);
        foreach (var (key, list) in json.AsObject())
            if (list is JsonArray items)
                foreach (var item in items.OfType<JsonObject>())
                    foreach (var name in Of(key, item, source, folded)) yield return $"{key}.{name}: {item.ToJsonString()}";
        foreach (var (key, field) in json["fields"]!.AsObject())
            if (!IsAtSpans(json[key]!.ToString(), field!, source) && !IsInferred(field!, key)) yield return $"{key}: {json[key]}";
    }

    private static IEnumerable<string> Of(string key, JsonObject item, string source, string folded)
    {
        foreach (var name in Texts.Where(item.ContainsKey))
            if (!IsAtSpans(item[name]!.ToString(), item, source) && !IsInferred(item, name)) yield return name;
        foreach (var name in Values.Where(n => item[n] is not null && (n != "kind" || key != "matters")))
            if (!Stands(item[name]!, folded) && !IsInferred(item, name)) yield return name;
        foreach (var name in new[] { "who", "to" })
            if (item[name] is JsonArray names && !names.All(n => Stands(n!, folded)) && !IsInferred(item, name)) yield return name;
    }

    private static bool Stands(JsonNode value, string folded) => folded.Contains(Fold(value.ToString()), StringComparison.Ordinal);

    private static bool IsAtSpans(string value, JsonNode item, string source) =>
        Fold(string.Join(' ', Array(item, "spans").Select(s => source[s[0]!.GetValue<int>()..s[1]!.GetValue<int>()]))) == Fold(value);

    private static bool IsInferred(JsonNode item, string name) => Array(item, "inferred").Any(n => n.ToString() == name);

    private static IEnumerable<JsonNode> Array(JsonNode item, string name) => (item[name] as JsonArray ?? []).OfType<JsonNode>();

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
