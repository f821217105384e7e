using System.Text.Json.Nodes;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>Scores one reading against its gold annotation, field by field, as the shared scorer does.</summary>
internal sealed class Scorer(JsonNode gold, JsonNode found)
{
    private readonly Dictionary<string, Counts> fields = [];

    public static Dictionary<string, Counts> Score(JsonNode gold, JsonNode found)
    {
        var scorer = new Scorer(gold, found);
        scorer.Head();
        scorer.Participants();
        scorer.Agenda();
        scorer.Assignments();
        scorer.NextMeetings();
        scorer.Amounts();
        scorer.Names();
        return scorer.fields;
    }

    private void Head()
    {
        var accept = gold["accept"];
        fields["title"] = Counts.Scalar(Text(gold, "title"), Text(found, "title"), AnyOf("titleAccept", 0.6));
        fields["body"] = Counts.Scalar(Text(gold, "body"), Text(found, "body"), AnyOf("bodyAccept", 0.5), false);
        fields["date"] = Counts.Scalar(Text(gold, "date"), Text(found, "date"), (a, b) => a == b);
        fields["place"] = Counts.Scalar(Text(gold, "place"), Text(found, "place"), AnyOf("placeAccept", 0.5), false);
        var online = found["online"]?.GetValue<bool>();
        fields["online"] = gold["online"] is not { } g ? default : online == g.GetValue<bool>() ? new Counts(1, 0, 0) : new Counts(0, online is null ? 0 : 1, 1);

        Func<string, string, bool> AnyOf(string key, double threshold) => (a, b) => Tokens.Near(a, b, threshold) || List(accept, key).Any(x => Tokens.Near(x.ToString(), b, threshold));
    }

    private void Participants()
    {
        List<JsonNode> people = List(gold, "participants"), read = List(found, "participants");
        var (counts, pairs) = Matching.Set(people, read, (a, b) => Strings(a, "nameAccept").Prepend(Text(a, "name")).Any(n => Alike.Name(n, Text(b, "name"))) ? 1 : 0, 1, IsOptional);
        Counts present = default, organisation = default, role = default;
        for (var i = 0; i < people.Count; i++)
        {
            if (IsOptional(people[i])) continue;
            var b = pairs.TryGetValue(i, out var j) ? read[j] : null;
            var isThere = people[i]["present"]?.GetValue<bool>() ?? true;
            present += b is null ? new Counts(0, 0, 1) : (b["present"]?.GetValue<bool>() ?? true) == isThere ? new Counts(1, 0, 0) : new Counts(0, 1, 1);
            organisation += Counts.Scalar(Text(people[i], "organisation"), Text(b, "organisation"), Alike.Organisation);
            role += Roles(Functions.Of(Text(people[i], "role")), Functions.Of(Text(b, "role")));
        }
        (fields["participants"], fields["participants.present"], fields["participants.organisation"], fields["participants.role"]) = (counts, present, organisation, role);
    }

    private static Counts Roles(HashSet<string> gold, HashSet<string> found) => new(gold.Count(found.Contains), found.Count(f => !gold.Contains(f)), gold.Count(g => !found.Contains(g)));

    private void Agenda()
    {
        var optional = Strings(gold["optional"], "agenda").ToHashSet();
        fields["agenda"] = Matching.Set(List(gold, "agenda"), Texts("agenda", "title"), (a, b) => Tokens.Title(a.ToString(), b), 0.8, a => optional.Contains(a.ToString())).Counts;
        fields["decisions"] = Matching.Set(List(gold, "decisions"), Texts("decisions", "text"), (a, b) => Tokens.Span(Text(a, "text"), b), 0.5, a => IsTrue(a, "formal") || IsOptional(a)).Counts;
    }

    private void Assignments()
    {
        List<JsonNode> tasks = List(gold, "assignments"), read = List(found, "assignments");
        var (counts, pairs) = Matching.Set(tasks, read, (a, b) => Tokens.Span(Text(a, "what"), Text(b, "what")), 0.5, a => IsOptional(a) || IsTrue(a, "done"));
        Counts who = default, due = default, returnsTo = default;
        for (var i = 0; i < tasks.Count; i++)
        {
            if (IsOptional(tasks[i]) || IsTrue(tasks[i], "done")) continue;
            var b = pairs.TryGetValue(i, out var j) ? read[j] : null;
            who += TaskFields.Who(tasks[i], b);
            due += TaskFields.Due(tasks[i], b);
            returnsTo += TaskFields.ReturnsTo(tasks[i], b);
        }
        (fields["assignments"], fields["assignments.who"], fields["assignments.due"], fields["assignments.returnsTo"]) = (counts, who, due, returnsTo);
    }

    private void NextMeetings()
    {
        List<JsonNode> meetings = List(gold, "nextMeetings"), read = List(found, "nextMeetings");
        var (counts, pairs) = Matching.Set(meetings, read, (a, b) => Text(b, "date") is { } d && (d == Text(a, "date") || Strings(a, "dateAccept").Contains(d)) ? 1 : 0, 1, IsOptional);
        Counts form = default;
        for (var i = 0; i < meetings.Count; i++)
            if (!IsOptional(meetings[i]) && Text(meetings[i], "form") is { Length: > 0 } wanted)
                form += Counts.Scalar(wanted[..1], pairs.TryGetValue(i, out var j) ? Text(read[j], "form")?[..1] : null, (a, b) => a == b);
        (fields["nextMeetings"], fields["nextMeetings.form"]) = (counts, form);
    }

    private void Amounts()
    {
        List<JsonNode> amounts = List(gold, "amounts"), read = List(found, "amounts");
        var (counts, pairs) = Matching.Set(amounts, read, Amount, 1, IsOptional);
        Counts kind = default;
        for (var i = 0; i < amounts.Count; i++)
            if (!IsOptional(amounts[i]) && Text(amounts[i], "kind") is { Length: > 0 } wanted)
                kind += Counts.Scalar(wanted, pairs.TryGetValue(i, out var j) ? Text(read[j], "kind") : null, Alike.Kind);
        (fields["amounts"], fields["amounts.kind"]) = (counts, kind);
    }

    private static double Amount(JsonNode a, JsonNode b)
    {
        if (a["valueSEK"] is null) return Tokens.F1(Text(a, "text"), Text(b, "text")) >= 0.8 ? 1 : 0;
        if (!Alike.Number(a["valueSEK"], b["valueSEK"])) return 0;
        return 1 + (0.5 * Tokens.F1(Text(a, "text"), Text(b, "text"))) + (Alike.Kind(Text(a, "kind"), Text(b, "kind")) ? 0.4 : 0);
    }

    private void Names()
    {
        HashSet<string?> attachments = [.. Strings(gold["optional"], "attachments")], initiatives = [.. Strings(gold["optional"], "initiatives")];
        fields["attachments"] = Matching.Set(List(gold, "attachments"), Texts("attachments", "label"), (a, b) => Alike.Attachment(a.ToString(), b) ? 1 : 0, 1, a => attachments.Contains(a.ToString())).Counts;
        fields["initiatives"] = Matching.Set(List(gold, "initiatives"), Texts("initiatives", "name"), (a, b) => Alike.Initiative(a.ToString(), b) ? 1 : 0, 1, a => initiatives.Contains(a.ToString())).Counts;
    }

    private List<string?> Texts(string list, string key) => [.. List(found, list).Select(x => Text(x, key))];

    internal static string? Text(JsonNode? node, string key) => node?[key]?.ToString();

    internal static List<JsonNode> List(JsonNode? node, string key) => [.. (node?[key] as JsonArray ?? []).OfType<JsonNode>()];

    internal static IEnumerable<string?> Strings(JsonNode? node, string key) => List(node, key).Select(x => x.ToString());

    private static bool IsTrue(JsonNode node, string key) => node[key]?.GetValue<bool>() ?? false;

    private static bool IsOptional(JsonNode node) => node is JsonObject && IsTrue(node, "optional");
}
