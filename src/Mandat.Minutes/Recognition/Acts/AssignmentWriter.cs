using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Writes assignments down, with what is certain about them and what does not stand in the text.</summary>
internal sealed class AssignmentWriter(Draft draft)
{
    private readonly SpanIndex taken = new();

    public Deadlines Deadlines { get; } = new(draft);

    public Receivers Receivers { get; } = new(draft);

    public Actors Actors { get; } = new(draft);

    public FoundAssignment Write(SourceSpan span, string context, Vocabulary words, Assignees? who, (FoundDue Due, bool IsYearInferred)? due = null, string? giver = null, bool isDone = false)
    {
        var receiver = Other(Receivers.In(context, words), who, context, words);
        var when = due ?? Deadlines.In(context, words, receiver?.End ?? 0);
        var assignment = new FoundAssignment(draft.At(span), who?.All ?? [], when.Due, receiver?.Name, giver, isDone, words.Acts.Ongoing.IsMatch(context))
        {
            Spans = [span], Certainty = who is null || who.IsOpen || who.All.Count == 0 ? Certainty.Person : Certainty.Certain, Inferred = Inferred(who, when),
        };
        draft.Assignments.Add(assignment);
        taken.Add(span);
        return assignment;
    }

    /// <summary>A sentence that goes on with the task before it ("Skickas till Siv senast 28/5"): a part of it.</summary>
    public void Extend(SourceSpan more, Vocabulary words)
    {
        var last = draft.Assignments[^1];
        var span = last.Spans[0].Union(more);
        var text = draft.At(more);
        var receiver = Receivers.In(text, words);
        (FoundDue Due, bool IsYearInferred) when = last.Due.Precision == DuePrecision.None ? Deadlines.In(text, words, receiver?.End ?? 0) : (last.Due, false);
        List<string> inferred = [.. last.Inferred];
        if (last.Due.Precision == DuePrecision.None && when.Due.ToIso() is { } iso && when.Due.Text != iso) inferred.Add("due");
        if (when.IsYearInferred && when.Due.ToIso() is not null) inferred.Add("year");
        draft.Assignments[^1] = last with { What = draft.At(span), Spans = [span], Due = when.Due, ReturnsTo = last.ReturnsTo ?? receiver?.Name, Inferred = inferred };
    }

    /// <summary>Nobody hands a result to themselves: "skickar Per ut en enkät till skolorna".</summary>
    private (string Name, int End)? Other((string Name, int End)? receiver, Assignees? who, string context, Vocabulary words)
    {
        if (receiver is not { } found || who is null || found.End >= context.Length || !who.All.Any(a => a.AsWritten == found.Name || a.Name == found.Name || a.AsWritten.StartsWith(found.Name + " ", StringComparison.Ordinal) || a.Name.StartsWith(found.Name + " ", StringComparison.Ordinal))) return receiver;
        return Receivers.In(context[..(found.End - found.Name.Length)] + new string(' ', found.Name.Length) + context[found.End..], words);
    }

    /// <summary>An assignment of which the text turned out to end sooner: day and receiver that stand after its end belong to another.</summary>
    public FoundAssignment Narrowed(FoundAssignment whole, SourceSpan span, Vocabulary words)
    {
        var text = draft.At(span);
        var receiver = Receivers.In(text, words);
        var when = Deadlines.In(text, words, receiver?.End ?? 0);
        List<string> inferred = [.. whole.Inferred.Where(i => i is "who")];
        if (when.Due.ToIso() is { } iso && when.Due.Text != iso) inferred.Add("due");
        if (when.IsYearInferred && when.Due.ToIso() is not null) inferred.Add("year");
        return whole with { What = text, Spans = [span], Due = when.Due, ReturnsTo = receiver?.Name, Inferred = inferred };
    }

    /// <summary>Adds who and when to an assignment that was written without.</summary>
    public void Amend(int at, Assignees who, (FoundDue Due, bool IsYearInferred) when)
    {
        var old = draft.Assignments[at];
        draft.Assignments[at] = old with { Who = who.All, Due = when.Due, Certainty = who.IsOpen ? Certainty.Person : Certainty.Certain, Inferred = [.. old.Inferred.Union(Inferred(who, when))] };
    }

    private static List<string> Inferred(Assignees? who, (FoundDue Due, bool IsYearInferred) when)
    {
        var inferred = new List<string>();
        if (who is not null && who.All.Any(a => !a.AsWritten.Contains(a.Name, StringComparison.Ordinal))) inferred.Add("who");
        if (when.Due.ToIso() is { } iso && when.Due.Text != iso) inferred.Add("due");
        if (when.IsYearInferred && when.Due.ToIso() is not null) inferred.Add("year");
        return inferred;
    }

    /// <summary>The whole of a line that is one task: nothing else is read in it.</summary>
    public void Take(SourceSpan line) => taken.Add(line);

    /// <summary>True when an assignment already covers most of a span.</summary>
    public bool IsTaken(SourceSpan span) => taken.Any(span, t => t.Length * 2 > span.Length);
}
