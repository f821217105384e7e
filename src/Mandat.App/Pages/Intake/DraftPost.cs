using Mandat.Core.Intake;

namespace Mandat.App.Pages.Intake;

/// <summary>What was posted from the page of a draft: the answers, the files, and which button was pressed.</summary>
internal sealed record DraftPost(IReadOnlyList<AnswerDraft.Answer> Answers, IReadOnlyList<ConfirmDraft.Supplied> Files, string Act, long? Version)
{
    public const string AnswerPrefix = "a:", FilePrefix = "f:", Button = "act", VersionField = "version", Confirm = "confirm";

    public static string NameOf(string item, string field) => $"{AnswerPrefix}{item}:{field}";

    /// <summary>Reads the form. A button that changes one answer is "item:field:value"; it counts as one more answer.</summary>
    public static async Task<DraftPost> ReadAsync(IFormCollection form)
    {
        List<AnswerDraft.Answer> answers = [.. form.Where(f => f.Key.StartsWith(AnswerPrefix, StringComparison.Ordinal)).Select(f => Answer(f.Key[AnswerPrefix.Length..], f.Value))];
        var act = form[Button].ToString();
        if (act.Split(':') is [var item, var field, var value]) answers.Add(new(item, field, value));
        List<ConfirmDraft.Supplied> files = [];
        foreach (var file in form.Files.Where(f => f.Length > 0 && f.Name.StartsWith(FilePrefix, StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            files.Add(new(file.Name[FilePrefix.Length..], Path.GetFileName(file.FileName), content.ToArray()));
        }
        return new(answers, files, act, long.TryParse(form[VersionField], out var version) ? version : null);
    }

    private static AnswerDraft.Answer Answer(string name, string? value)
    {
        var cut = name.IndexOf(':', StringComparison.Ordinal);
        return new(name[..Math.Max(cut, 0)], name[(cut + 1)..], value);
    }
}
