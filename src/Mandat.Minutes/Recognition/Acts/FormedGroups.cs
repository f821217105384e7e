using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Groups that are formed at the meeting: "En arbetsgrupp tillsattes, bestående av Siv och Olle. Gruppen ska …".</summary>
internal sealed class FormedGroups(AssignmentWriter writer)
{
    private Assignees? members;
    private Passage? passage;

    /// <summary>The members of the group that a sentence just before formed; null when none.</summary>
    public Assignees? Of(Sentence sentence) => passage == sentence.Passage ? members : null;

    /// <summary>The names before one who is yet to be found: "Siv, Olle och någon förälder".</summary>
    private static string Known(string names, Vocabulary words) =>
        words.People.Conjunctions.Select(c => names.LastIndexOf($" {c} ", StringComparison.Ordinal)).Where(at => at > 0).Select(at => names[..at]).FirstOrDefault() ?? "";

    /// <summary>True for a sentence that forms a group and no more; what the group is to do is a task.</summary>
    public bool Forms(Sentence sentence)
    {
        var tasks = sentence.Words.Tasks;
        if (!tasks.GroupFormed.IsMatch(sentence.Text)) return false;
        foreach (var match in tasks.Members.Matches(sentence.Text))
        {
            var names = match.Groups["who"].Value;
            if ((writer.Actors.Of(names, sentence.Words) ?? writer.Actors.Of(Known(names, sentence.Words), sentence.Words)) is not { IsKnownPerson: true, All.Count: > 1 } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) continue;
            (members, passage) = (who, sentence.Passage);
            if (match.Index == 0 && match.Groups["who"].Index == 0) return false;
            if (!tasks.Purpose.IsMatch(sentence.Text)) return true;
            writer.Write(sentence.Span, sentence.Text, sentence.Words, who);
            return true;
        }
        return false;
    }
}
