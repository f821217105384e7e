using System.Globalization;
using System.Text;
using Mandat.Core.Intake;

namespace Mandat.App.Demo;

/// <summary>What the demo's secretary answers about a draft: what a secretary would know, and no more. What they don't know is left missing.</summary>
internal sealed class DemoAnswers(DemoLedger ledger, DemoDates dates)
{
    /// <summary>Reported decisions and lines whose question the secretary leaves alone, by words in them.</summary>
    private static readonly string[] LeftAlone = ["Verksamhetsberättelsen har godkänts", "styrgrupp", "Bea"];

    /// <summary>Owners who were asked afterwards, by words in the assignment.</summary>
    private static readonly (string Words, string Person)[] Owners =
        [("Boka lokal i Åbyvik", "Saga Ekblad"), ("listan över finansiärer", DemoRegister.Secretary)];

    public IReadOnlyList<AnswerDraft.Answer> Of(DemoDocument document, DraftSheet sheet) =>
        [.. TakenOut(sheet), .. from item in sheet.Items
            from question in item.Questions
            let value = Value(document, sheet, item, question)
            where value is not null
            select new AnswerDraft.Answer(item.Key, question.Field, value)];

    /// <summary>Attachments that the secretary has at hand: all but the third.</summary>
    public static IReadOnlyList<ConfirmDraft.Supplied> Files(DraftSheet sheet) =>
        [.. sheet.Items.Where(i => i.Kind == DraftItemKind.Attachment && i.Questions.Count > 0 && !i.Title.Contains('3', StringComparison.Ordinal))
            .Select(i => new ConfirmDraft.Supplied(i.Key, $"{i.Title}.txt", Encoding.UTF8.GetBytes($"{i.Title}\n\nUnderlag till mötet. Texten är påhittad.\n")))];

    /// <summary>What is no initiative of the portfolio, whatever the line looks like.</summary>
    private static IEnumerable<AnswerDraft.Answer> TakenOut(DraftSheet sheet) =>
        sheet.Items.Where(i => i.Kind == DraftItemKind.Initiative && DemoDoings.Initiatives.All(known => known.Name != i.Title))
            .Select(i => new AnswerDraft.Answer(i.Key, Fields.TakenOut, Fields.Yes));

    private string? Value(DemoDocument document, DraftSheet sheet, DraftItem item, DraftQuestion question) => question.Kind switch
    {
        QuestionKind.Body => ledger.Body(document.Body).Value.ToString(),
        QuestionKind.BodyKind => null,
        QuestionKind.Day => dates.Day(document.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        QuestionKind.Year => dates.Day(document.Day).Year.ToString(CultureInfo.InvariantCulture),
        QuestionKind.Party => question.About == "LH" ? ledger.Party(DemoRegister.Lindhamra).Value.ToString() : null,
        QuestionKind.Owner => Owners.FirstOrDefault(o => Holds(item, o.Words)).Person is { } person ? ledger.Person(person).Value.ToString() : null,
        QuestionKind.WhoIs => IsLeftAlone(item) ? null : OnlyOne(question),
        QuestionKind.Decider => IsLeftAlone(item) || item.Kind == DraftItemKind.Gate ? null : Decider(question),
        QuestionKind.SameThing => IsLeftAlone(item) ? null : Fields.Yes,
        QuestionKind.SameMeeting => Fields.New,
        QuestionKind.Due or QuestionKind.File => null,
    };

    /// <summary>The board, whose meeting was reported; where the text names somebody who is no body, none.</summary>
    private string Decider(DraftQuestion question) => question.About is null ? ledger.Body("S").Value.ToString() : Fields.None;

    /// <summary>The one person the register or the list knows by that first name; of two the secretary does not choose.</summary>
    private static string? OnlyOne(DraftQuestion question) =>
        question.Choices.Where(c => c.Value is not (Fields.New or Fields.AsWritten)).ToList() is [var only] ? only.Value : null;

    private static bool IsLeftAlone(DraftItem item) => LeftAlone.Any(words => Holds(item, words));

    private static bool Holds(DraftItem item, string words) => item.Title.Contains(words, StringComparison.OrdinalIgnoreCase);
}
