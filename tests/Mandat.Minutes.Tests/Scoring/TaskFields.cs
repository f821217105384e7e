using System.Text.Json.Nodes;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>Who, when and to whom of one assignment.</summary>
internal static class TaskFields
{
    public static Counts Who(JsonNode gold, JsonNode? found)
    {
        List<string?> wanted = [.. Scorer.Strings(gold, "who")], read = [.. Scorer.Strings(found, "who")], accept = [.. Scorer.Strings(gold, "whoAccept")];
        var pairs = Matching.Pairs(wanted, read, (a, b) => Alike.Who(a, b, accept) ? 1 : 0, 1);
        var wrong = wanted.Count == 0 && accept.Count > 0 ? read.Count(r => !accept.Any(x => Alike.Who(x, r, []))) : read.Count - pairs.Count;
        return new Counts(pairs.Count, wrong, wanted.Count - pairs.Count);
    }

    public static Counts Due(JsonNode gold, JsonNode? found)
    {
        string? wanted = Scorer.Text(gold, "due"), read = Scorer.Text(found, "due");
        var accept = (gold["dueAccept"] as JsonArray ?? []).Select(x => x?.ToString()).ToList();
        if (wanted is null) return new Counts(0, read is not null && !accept.Contains(read) ? 1 : 0, 0);
        if (read == wanted || (found is not null && accept.Contains(read))) return new Counts(1, 0, 0);
        return new Counts(0, read is null ? 0 : 1, 1);
    }

    public static Counts ReturnsTo(JsonNode gold, JsonNode? found)
    {
        string? wanted = Scorer.Text(gold, "returnsTo"), read = Scorer.Text(found, "returnsTo");
        if (!string.IsNullOrEmpty(read) && Scorer.Strings(gold, "returnsToAccept").Any(x => Alike.Who(x, read, []))) return new Counts(string.IsNullOrEmpty(wanted) ? 0 : 1, 0, 0);
        return Counts.Scalar(wanted, read, (a, b) => Alike.Who(a, b, []));
    }
}
