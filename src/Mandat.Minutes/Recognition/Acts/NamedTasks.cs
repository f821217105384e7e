using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Sentences that give a task by how they are set: a name before a colon or a dash, at the end, in brackets, or as the answer to a question.</summary>
internal sealed class NamedTasks(Draft draft, AssignmentWriter writer)
{
    private const int LongestTask = 140;
    private const int LongestAmongOthers = 60;

    /// <summary>"Kim: ta in tre offerter", "Kim – ta in offerter": somebody of the list, and what to do.</summary>
    public bool Command(Sentence whole, Sentence sentence)
    {
        var lead = TaskLine.Lead().Match(whole.Text);
        if (!lead.Success || !whole.Text[lead.Length..].Contains(' ') || !(whole.Words.Acts.Infinitive.IsMatch(whole.Text[lead.Length..]) || whole.Words.Acts.Modal.IsMatch(whole.Text[lead.Length..])) || whole.Words.Acts.SpokePast.IsMatch(whole.Text)) return false;
        if (writer.Actors.Of(lead.Groups["who"].Value, whole.Words) is not { IsKnownPerson: true } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) return false;
        writer.Write(whole.At(lead.Length, whole.Text.Length - lead.Length), whole.Text, whole.Words, who);
        return true;
    }

    /// <summary>"Siv, kan du ringa skolan?": somebody is asked to do something.</summary>
    public bool Requested(Sentence sentence)
    {
        if (sentence.Words.Tasks.Request.Match(sentence.Text) is not { Success: true } match || writer.Actors.Of(match.Groups["who"].Value, sentence.Words) is not { } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) return false;
        writer.Write(sentence.Span, sentence.Text, sentence.Words, who);
        return true;
    }

    /// <summary>"Pengarna ska faktureras. Det gör Siv i veckan.": the sentence before tells what.</summary>
    public bool DoesThat(Sentence sentence)
    {
        if (sentence.Index == 0 || sentence.Words.Tasks.DoesThat.Match(sentence.Text) is not { Success: true } match || draft.Sentences[sentence.Index - 1] is not { } before || before.Passage != sentence.Passage || before.Passage.IsHeading) return false;
        if (writer.Actors.Of(match.Groups["who"].Value, sentence.Words) is not { } who || who.All.Any(a => a.Kind != AssigneeKind.Person) || who.IsOpen && !who.All.All(writer.Actors.IsNameHere)) return false;
        var due = writer.Deadlines.In(sentence.Text, sentence.Words);
        if (writer.IsTaken(before.Span)) return false;
        writer.Write(before.Span.Union(sentence.Span), before.Text + ". " + sentence.Text, sentence.Words, who, due.Due.Precision == DuePrecision.None ? null : due);
        return true;
    }

    /// <summary>"Vem skriver till länsstyrelsen? Siv.": a question, answered with a name.</summary>
    public bool Answered(Sentence answer)
    {
        if (answer.Text.Length > 50 || answer.Index == 0 || draft.Sentences[answer.Index - 1] is not { } question || question.Passage != answer.Passage || !question.Words.Acts.AsksWho.IsMatch(question.Text)) return false;
        if (TaskLine.Named(answer.Text, answer.Words, writer.Actors) is not { IsKnownPerson: true } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) return false;
        var due = writer.Deadlines.In(answer.Text, answer.Words);
        writer.Write(question.Span, question.Text, question.Words, who, due.Due.Precision == DuePrecision.None ? null : due);
        return true;
    }

    /// <summary>"Skicka ny sladd – Siv, i morgon": a line that ends with its owner.</summary>
    public bool SetApart(Sentence sentence)
    {
        if (sentence.Text[^1] == ')' || sentence.Passage.Sentences.Count != 1 && sentence.Text.Length > LongestAmongOthers || sentence.Text.Length > LongestTask) return false;
        var isCommand = sentence.Passage.Sentences.Count == 1 && sentence.Text.Contains(',') && sentence.Words.Acts.Infinitive.IsMatch(sentence.Text);
        if (!isCommand && !sentence.Text.AsSpan().ContainsAny("–-→[/=")) return false;
        var number = TaskLine.Numbered(sentence.Text);
        var text = sentence.Text[number..];
        if (sentence.Words.Acts.SpokePast.IsMatch(text) || ((isCommand ? TaskLine.Owned(text, sentence.Words, writer.Actors) : null) ?? TaskLine.SetApart(text, sentence.Words, writer.Actors)) is not { Length: > 4 } line || writer.IsTaken(sentence.At(number + line.Start, line.Length))) return false;
        var what = text.Substring(line.Start, line.Length);
        if (what[0] is '"' or '”' or '\'' || what[^1] is '"' or '”') return false;
        if (sentence.Words.Tasks.Post.IsMatch(what) || Bodies.IsBody(what, sentence.Words) && !what.Contains(' ') || Attendance.Naming.IsOrganisation(what, sentence.Words.People) && what.AsSpan().Count(' ') < 4 || !sentence.Words.Acts.Infinitive.IsMatch(what) && writer.Actors.Of(what, sentence.Words) is not null) return false;
        writer.Write(sentence.At(number + line.Start, line.Length), text, sentence.Words, line.Who, Due(line, sentence.Words), isDone: sentence.Words.Acts.Done.IsMatch(sentence.Text));
        return true;
    }

    /// <summary>"Enkät: Håkan, september": what, and somebody of the list.</summary>
    public bool Owned(Sentence sentence)
    {
        var colon = sentence.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 4 or > 70 || sentence.Text.Length - colon > 60 || Labelled.In(sentence.Text).Label != Label.None || sentence.Words.Acts.OwnerField.IsMatch(sentence.Text[..colon])) return false;
        if (IsPost(sentence.Text[..colon], sentence.Words)) return false;
        if (TaskLine.Named(sentence.Text[(colon + 2)..].TrimStart(), sentence.Words, writer.Actors) is not { IsKnownPerson: true } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) return false;
        var isWhole = Rest(sentence.Text[(colon + 2)..], who, sentence.Words);
        writer.Write(isWhole ? sentence.Span : sentence.At(0, colon), sentence.Text, sentence.Words, who);
        return true;
    }

    /// <summary>True when more is told after the names than a time: "Siv, första utkast på tisdag".</summary>
    private static bool Rest(string tail, Assignees who, Vocabulary words)
    {
        var rest = TaskLine.Bare(tail, words);
        foreach (var one in who.All) rest = rest.Replace(one.AsWritten, "", StringComparison.Ordinal);
        return rest.Count(char.IsLetter) > 8;
    }

    /// <summary>"Motionär", "Val av sekreterare", "Hagby": a post, an election or a party before a name.</summary>
    private bool IsPost(string label, Vocabulary words)
    {
        label = label[(label.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].Trim();
        return words.People.Role.IsMatch(label) && label.AsSpan().Count(' ') < 2 || draft.Roster.Organisations.Any(o => o.Contains(label, StringComparison.OrdinalIgnoreCase)) || words.Tasks.Post.IsMatch(label) || words.Acts.Formal.IsMatch(label);
    }

    /// <summary>"Frågan tas vidare till rådet (Agneta)": somebody of the list in brackets at the end.</summary>
    public bool Bracketed(Sentence sentence)
    {
        if (sentence.Text[^1] != ')' || sentence.Words.Acts.SpokePast.IsMatch(sentence.Text)) return false;
        var open = sentence.Text.LastIndexOf('(');
        if (open < (sentence.Passage.Kind == PassageKind.Item ? 4 : 8) || TaskLine.Named(sentence.Text[(open + 1)..^1], sentence.Words, writer.Actors) is not { IsKnownPerson: true } who || who.All.Any(a => a.Kind != AssigneeKind.Person)) return false;
        writer.Write(sentence.At(0, sentence.Text[..open].TrimEnd().Length), sentence.Text, sentence.Words, who);
        return true;
    }

    private (FoundDue, bool)? Due(TaskLine line, Vocabulary words) => line.Rest.Length > 0 && writer.Deadlines.In(line.Rest, words) is { Due.Precision: not DuePrecision.None } due ? due : null;
}
