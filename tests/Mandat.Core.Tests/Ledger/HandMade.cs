using Mandat.Core.Intake;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Tests.Ledger;

/// <summary>A reading made by hand from a text, one block a line, so that the ledger's tests do not hang on the reader's rules.</summary>
public sealed class HandMade(string text)
{
    public IReadOnlyList<SourceSpan> At(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"The text does not say: {words}", nameof(words)) : [new SourceSpan(start, start + words.Length)];
    }

    public bool Says(string words) => text.Contains(words, StringComparison.Ordinal);

    public FoundAssignment Assignment(string what, FoundDue? due = null, string? returnsTo = null, string? giver = null, bool isOngoing = false, params FoundAssignee[] who) =>
        new(what, who, due ?? FoundDue.Unknown, returnsTo, giver, false, isOngoing) { Spans = At(what) };

    public FoundDecision Decision(string words, string? decider = null, string? by = null, bool isFormal = false) => new(words, decider, isFormal, by) { Spans = At(words) };

    public FoundMatter Matter(MatterKind kind, string words, string? from = null, string? by = null, params string[] to) => new(kind, words, from, to, by) { Spans = At(words) };

    public static FoundAssignee Person(string name) => new(name, AssigneeKind.Person, name);

    public static FoundDue On(int year, int month, int day) => new(DuePrecision.Day, $"{day}/{month}", new DateOnly(year, month, day), null);

    internal DraftReading Reading(MinutesStructure structure)
    {
        var (blocks, start) = (new List<SourceBlock>(), 0);
        foreach (var (i, line) in text.Split('\n').Index())
        {
            blocks.Add(new SourceBlock(BlockKind.Paragraph, new SourceSpan(start, start + line.Length), 0, i + 1, []));
            start += line.Length + 1;
        }
        return new DraftReading(new SourceText("notes.txt", SourceFormat.Text, "0", text, blocks, PlaceUnit.Line, []), structure, "test");
    }
}
