using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Merges an assignment of a closing list with the one in the text that it repeats.</summary>
internal static class Recaps
{
    private const int StemLength = 6;

    /// <summary>More assignments than a meeting gives: nothing is compared.</summary>
    private const int Most = 400;

    public static void Run(Draft draft)
    {
        if (draft.Assignments.Count > Most) return;
        for (var i = draft.Assignments.Count - 1; i > 0; i--)
        {
            var recap = draft.Assignments[i];
            // Removing the earlier one moves what was merged into the next place; it is not merged again.
            if (recap.Inferred.Contains("what")) continue;
            var passage = draft.Passages.Count > 0 ? At(draft, recap) : null;
            if (passage?.Section.Label != Label.Actions) continue;
            var stems = Stems(recap.What, passage.Words);
            var best = draft.Assignments.Take(i).Where(a => At(draft, a)?.Section != passage.Section && IsCompatible(a, recap))
                .Select(a => (Of: a, Shared: Shared(stems, Stems(a.What, passage.Words)))).OrderByDescending(x => x.Shared).FirstOrDefault();
            if (best.Of is not null && IsMost(best.Shared, stems.Count)) Merge(draft, best.Of, i, passage.Words);
        }
        draft.Recaps.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
    }

    private static bool IsMost(int shared, int all) => (shared >= 3 && shared * 2 >= all) || (shared == 2 && all <= 3);

    private static Passage? At(Draft draft, FoundAssignment assignment)
    {
        int low = 0, high = draft.Passages.Count - 1;
        while (low <= high)
        {
            var mid = (low + high) / 2;
            if (assignment.Spans[0].Start < draft.Passages[mid].Span.Start) high = mid - 1;
            else if (assignment.Spans[0].Start >= draft.Passages[mid].Span.End) low = mid + 1;
            else return draft.Passages[mid];
        }
        return null;
    }

    private static bool IsCompatible(FoundAssignment a, FoundAssignment recap)
    {
        var isSameWho = a.Who.Count == 0 || recap.Who.Count == 0 || a.Who.Any(x => recap.Who.Any(y => x.Name == y.Name));
        return isSameWho && (a.Due.ToIso() is null || recap.Due.ToIso() is null || a.Due.ToIso() == recap.Due.ToIso());
    }

    private static void Merge(Draft draft, FoundAssignment of, int at, Vocabulary words)
    {
        var recap = draft.Assignments[at];
        var adds = words.Matters.Quantity.Matches(recap.What).Select(m => m.Value).FirstOrDefault(q => !of.What.Contains(q, StringComparison.OrdinalIgnoreCase));
        draft.Recaps.Add(new FoundRecap(recap.What, of.What, adds) { Spans = recap.Spans });
        var who = recap.Who.Count > 0 ? recap.Who : of.Who;
        draft.Assignments[at] = recap with
        {
            Who = who, Due = recap.Due.ToIso() is null ? of.Due : recap.Due, ReturnsTo = recap.ReturnsTo ?? of.ReturnsTo, Giver = recap.Giver ?? of.Giver,
            Spans = [.. recap.Spans, .. of.Spans], Certainty = who.Count == 0 ? Certainty.Person : recap.Who.Count > 0 ? recap.Certainty : of.Certainty,
            Inferred = [.. recap.Inferred.Union(of.Inferred).Append("what").Distinct()],
        };
        draft.Assignments.Remove(of);
    }

    private static int Shared(HashSet<string> a, HashSet<string> b) => a.Count(b.Contains);

    private static HashSet<string> Stems(string text, Vocabulary words)
    {
        var stems = new HashSet<string>();
        foreach (var word in Plain.Key(text).Split(' '))
            if (word.Length >= 4 && !words.FunctionWords.Contains(word)) stems.Add(word.Length > StemLength ? word[..StemLength] : word);
        return stems;
    }
}
