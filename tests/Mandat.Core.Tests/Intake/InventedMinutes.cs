using Mandat.Core.Intake;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Tests.Intake;

/// <summary>A reading made by hand, so that the tests of the ledger do not hang on the reader's rules: invented, with the traps of real notes.</summary>
static class InventedMinutes
{
    public const string Text = """
        Core Team möte 4 juni 2025
        Åbyvik kommun: Saga Ekblad, Tore Hallberg
        Norrhamns stad: Greta Nyholm
        Frånvaro: Samir Osman
        Uppdateringar
        Styrelsen önskar fokus på studenter framåt.
        Gästprofessuren återupptas.
        Grundfinansieringen är 11 m, pilotbudgeten återkommer vi till.
        Mentorskap
        Disa föreslog följande: Se över styrgrupperna. Testa mentorskap.
        Förslaget godkändes av Core Team.
        Nästa steg
        Möte 29 augusti digitalt
        Se över styrgrupper i minst ett initiativ
        Tore pratar med Förskola för fler före nästa möte. Se bilaga 3.
        """;

    public static DraftReading Reading(string name = "ct.txt", DateOnly? on = null)
    {
        var blocks = new List<SourceBlock>();
        var start = 0;
        foreach (var (i, line) in Text.Split('\n').Index())
        {
            blocks.Add(new SourceBlock(BlockKind.Paragraph, new SourceSpan(start, start + line.Length), 0, i + 1, []));
            start += line.Length + 1;
        }
        return new DraftReading(new SourceText(name, SourceFormat.Text, "0", Text, blocks, PlaceUnit.Line, []), Structure(on ?? new DateOnly(2025, 6, 4)), "test");
    }

    static MinutesStructure Structure(DateOnly on) => new()
    {
        Title = new FoundValue<string>("Core Team möte 4 juni 2025") { Spans = At("Core Team möte 4 juni 2025") },
        Body = new FoundValue<string>("Core Team") { Spans = At("Core Team") },
        Date = new FoundValue<DateOnly>(on) { Spans = At("4 juni 2025") },
        Participants =
        [
            new("Saga Ekblad", "Åbyvik kommun", "ordförande", true) { Spans = At("Saga Ekblad") },
            new("Tore Hallberg", "Åbyvik kommun", null, true) { Spans = At("Tore Hallberg") },
            new("Greta Nyholm", "Norrhamns stad", null, true) { Spans = At("Greta Nyholm") },
            new("Samir Osman", null, null, false) { Spans = At("Samir Osman") },
        ],
        Agenda = [new("Uppdateringar") { Spans = At("Uppdateringar") }, new("Mentorskap") { Spans = At("Mentorskap") }, new("Nästa steg") { Spans = At("Nästa steg") }],
        Decisions = [new("Förslaget godkändes av Core Team", "Core Team", false, "Disa") { Spans = At("Förslaget godkändes av Core Team") }],
        ReportedDecisions = [new("Gästprofessuren återupptas", null) { Spans = At("Gästprofessuren återupptas"), Certainty = Certainty.Person }],
        Matters =
        [
            new(MatterKind.Signal, "Styrelsen önskar fokus på studenter framåt", "Styrelsen", ["Core Team"], null) { Spans = At("Styrelsen önskar fokus på studenter framåt") },
            new(MatterKind.Proposal, "Disa föreslog följande", null, ["Core Team"], "Disa") { Spans = At("Disa föreslog följande") },
        ],
        Assignments =
        [
            new("Se över styrgrupperna", [], FoundDue.Unknown, null, null, false, false)
            {
                Spans = [.. At("Se över styrgrupperna"), .. At("Se över styrgrupper i minst ett initiativ")], Certainty = Certainty.Person,
            },
            new("Tore pratar med Förskola för fler", [new("Tore Hallberg", AssigneeKind.Person, "Tore")],
                new(DuePrecision.BeforeMeeting, "före nästa möte", new DateOnly(2025, 8, 29), null), null, null, false, false) { Spans = At("Tore pratar med Förskola för fler"), Inferred = ["who", "due"] },
        ],
        Recaps = [new("Se över styrgrupper i minst ett initiativ", "Se över styrgrupperna", "i minst ett initiativ") { Spans = At("Se över styrgrupper i minst ett initiativ") }],
        NextMeetings = [new(new(DuePrecision.Day, "29 augusti", new DateOnly(2025, 8, 29), null), MeetingForm.Digital, null, null) { Spans = At("Möte 29 augusti digitalt"), Inferred = ["year"] }],
        Amounts = [new("11 m", 11_000_000, "grundfinansieringen", false) { Spans = At("11 m") }],
        UnknownAmounts = [new("pilotbudgeten", "pilotbudget") { Spans = At("pilotbudgeten") }],
        Initiatives = [new("Förskola för fler") { Spans = At("Förskola för fler") }],
        Attachments = [new("Bilaga 3", true) { Spans = At("bilaga 3"), Certainty = Certainty.Person }],
        NamedNotListed = [new("Disa", []) { Spans = At("Disa"), Certainty = Certainty.Person }],
        Left = [new("Testa mentorskap") { Spans = At("Testa mentorskap"), Certainty = Certainty.Left }],
    };

    static IReadOnlyList<SourceSpan> At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return [new SourceSpan(start, start + words.Length)];
    }
}
