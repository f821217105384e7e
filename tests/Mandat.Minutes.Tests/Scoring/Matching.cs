using System.Text.Json.Nodes;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>Greedy one-to-one matching of gold items and found items.</summary>
internal static class Matching
{
    public static List<(int Gold, int Found)> Pairs<TGold, TFound>(IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, double> alike, double threshold)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < found.Count; j++)
                if (alike(gold[i], found[j]) is var score && score >= threshold) candidates.Add((-score, i, j));
        candidates.Sort();
        HashSet<int> usedGold = [], usedFound = [];
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (usedGold.Contains(i) || usedFound.Contains(j)) continue;
            usedGold.Add(i);
            usedFound.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }

    /// <summary>Required items first; what is left over and resembles an optional item is neither right nor wrong.</summary>
    public static (Counts Counts, Dictionary<int, int> Pairs) Set<TFound>(
        IReadOnlyList<JsonNode> gold, IReadOnlyList<TFound> found, Func<JsonNode, TFound, double> alike, double threshold, Func<JsonNode, bool> isOptional)
    {
        var required = Enumerable.Range(0, gold.Count).Where(i => !isOptional(gold[i])).ToList();
        var optional = Enumerable.Range(0, gold.Count).Except(required).ToList();
        var pairs = Pairs(required, found, (i, f) => alike(gold[i], f), threshold);
        var used = pairs.Select(p => p.Found).ToHashSet();
        var ignored = Enumerable.Range(0, found.Count).Count(j => !used.Contains(j) && optional.Exists(i => alike(gold[i], found[j]) >= threshold));
        return (new Counts(pairs.Count, found.Count - used.Count - ignored, required.Count - pairs.Count), pairs.ToDictionary(p => required[p.Gold], p => p.Found));
    }
}
