using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Persons who speak or get something to do in the text and are on no list.</summary>
internal static class PersonNames
{
    public static void Run(Draft draft)
    {
        if (draft.Roster.People.Count == 0) return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in draft.Sentences)
        {
            draft.Budget.CheckTime();
            if (draft.Head.Contains(sentence.Passage)) continue;
            foreach (Match match in sentence.Words.Matters.Speaker.Matches(sentence.Text))
                foreach (Capture who in match.Groups["who"].Captures)
                    if (IsPerson(draft, who.Value, sentence.Words) && seen.Add(who.Value)) Add(draft, sentence, who);
        }
    }

    private static bool IsPerson(Draft draft, string name, Vocabulary words) =>
        Naming.IsName(name, words.People) && !words.People.NounLike.IsMatch(name) && !Bodies.IsBody(name, words) && !words.FunctionWords.Contains(name)
        && !words.Acts.Own.IsMatch(name) && !words.Names.Effort.IsMatch(name) && draft.Roster.Named(name).Count == 0 && !IsWord(draft, name);

    /// <summary>A word that also stands in small letters is no name.</summary>
    private static bool IsWord(Draft draft, string name) => draft.LowerWords.Contains(name.ToLowerInvariant());

    private static void Add(Draft draft, Sentence sentence, Capture who)
    {
        var span = sentence.At(who.Index, who.Length);
        var candidates = draft.Roster.People.Where(p => p.First.StartsWith(who.Value[..Math.Min(3, who.Value.Length)], StringComparison.OrdinalIgnoreCase)).Select(p => p.Name);
        draft.NamedNotListed.Add(new FoundUnlistedPerson(who.Value, [.. candidates]) { Spans = [span], Certainty = Certainty.Person });
    }
}
