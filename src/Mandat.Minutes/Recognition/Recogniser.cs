using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Recognition.Head;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Recognition.Ledger;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition;

/// <summary>Runs the recognisers over one source text, in their order.</summary>
internal static class Recogniser
{
    public static MinutesStructure Recognise(SourceText source, ReadBudget budget)
    {
        NeededWords.Forget();
        var passages = LayoutReader.Read(source);
        var draft = new Draft(source, passages, Languages.Of(source.Text, Languages.Default, 3), budget);
        var agenda = Lay(draft);
        var lines = HeadLines.In(passages);
        HeadingFinder.Run(passages, agenda, lines.Count == 0 ? 0 : lines[^1].Index + 1);
        budget.CheckTime();
        TitleRecogniser.Run(draft, lines);
        AttendanceRecogniser.Run(draft);
        budget.CheckTime();
        AgendaRecogniser.Run(draft, agenda);
        BodyRecogniser.Run(draft, lines);
        WhenAndWhere.Run(draft, lines);
        budget.CheckTime();
        NextMeetingRecogniser.Run(draft);
        Act(draft);
        Tell(draft);
        return Finished.Of(draft);
    }

    private static AgendaList Lay(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            draft.Budget.Tick();
            passage.Words = Languages.Of(passage.Text, draft.Words, 3);
            passage.Sentences = SentenceReader.Read(passage);
            NeededWords.Read(passage.Text, passage.Sentences.Select(s => (s.Start, s.Text)));
            foreach (var sentence in passage.Sentences)
            {
                sentence.Index = draft.Sentences.Count;
                draft.Sentences.Add(sentence);
            }
        }
        return AgendaList.In(draft.Passages);
    }

    private static void Act(Draft draft)
    {
        draft.Budget.CheckTime();
        AttachmentRecogniser.Run(draft);
        MoneyRecogniser.Run(draft);
        LooseAmounts.Run(draft);
        AmountTables.Run(draft);
        UnknownAmounts.Run(draft);
        draft.Budget.CheckTime();
        var writer = new AssignmentWriter(draft);
        new ActionTables(draft, writer).Run();
        new BareActionRows(draft, writer).Run();
        new DecisionTables(draft, writer).Run();
        DecisionRecogniser.Run(draft);
        draft.Decisions.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
        draft.Budget.CheckTime();
        new ActionLists(draft, writer).Run();
        new ProposedTasks(draft, writer).Run();
        new ResponsibleLines(draft, writer).Run();
        new ProseAssignments(draft, writer).Run();
        draft.Assignments.Sort((a, b) => a.Spans[0].CompareTo(b.Spans[0]));
        Recaps.Run(draft);
    }

    private static void Tell(Draft draft)
    {
        draft.Budget.CheckTime();
        MatterRecogniser.Run(draft);
        PersonNames.Run(draft);
        draft.Budget.CheckTime();
        InitiativeRecogniser.Run(draft);
        GateRecogniser.Run(draft);
        TrialRecogniser.Run(draft);
        draft.Budget.CheckTime();
        NewsRecogniser.Run(draft);
        LeftSentences.Run(draft);
    }
}
