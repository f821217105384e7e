using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Who writes: the sender of a message, the name under it, or the secretary. That is whom "jag" means.</summary>
internal static partial class Writers
{
    private const int Deepest = 8;

    public static void Run(Draft draft)
    {
        draft.Writer = Sender(draft) ?? Signed(draft) ?? Secretary(draft);
        var role = draft.Words.People.RoleNames[Label.Secretary];
        if (Sender(draft) is { } sender && draft.Title is { } title && Notes().IsMatch(title.Value) && !draft.Roster.People.Exists(p => p.Roles.Contains(role)) && draft.Roster.People.Contains(sender))
        {
            sender.Roles.Add(role);
            sender.IsRoleInferred = true;
        }
        if (draft.Writer is not { } writer || writer.Roles.Contains(role) || !draft.Sentences.Exists(s => s.Words.People.WroteNotes.IsMatch(s.Text))) return;
        writer.Roles.Add(role);
        writer.IsRoleInferred = true;
    }

    [GeneratedRegex(@"(?:^|: |\bm)\p{L}*(?:anteckning|[Pp]rotokoll|[Nn]otes\b|[Mm]inutes\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notes();

    private static Listed? Sender(Draft draft)
    {
        foreach (var line in draft.Passages.Take(Deepest))
        {
            var labelled = Labelled.In(line.Text);
            if (labelled.Label != Label.Reference || labelled.ValueStart >= line.Text.Length || !line.Words.People.From.IsMatch(labelled.Words)) continue;
            var value = line.Text[labelled.ValueStart..].Split('<', ',', '(')[0].Trim();
            if (Of(draft, line, labelled.ValueStart, value) is not { } sender) continue;
            if (line.Text[labelled.ValueStart..].Split('<')[0].Split(',') is [_, var from] && from.Trim() is { Length: > 2 } organisation && char.IsUpper(organisation[0])) sender.Organisation ??= organisation;
            return sender;
        }
        return null;
    }

    /// <summary>"Hälsningar" and under it a name.</summary>
    private static Listed? Signed(Draft draft)
    {
        for (var i = Math.Max(0, draft.Passages.Count - Deepest); i + 1 < draft.Passages.Count; i++)
            if (Languages.LabelOf(draft.Passages[i].Text.TrimEnd(',', '!', '.')) == Label.Signature)
                return Of(draft, draft.Passages[i + 1], 0, draft.Passages[i + 1].Text.Split(',')[0].TrimEnd('.', ' '));
        return null;
    }

    private static Listed? Secretary(Draft draft) =>
        draft.Roster.People.Where(p => p.Roles.Contains(draft.Words.People.RoleNames[Label.Secretary], StringComparer.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    /// <summary>The one who fits the name, or one who writes of oneself and is on no list.</summary>
    private static Listed? Of(Draft draft, Passage line, int start, string name)
    {
        if (!Naming.IsName(name, line.Words.People)) return null;
        if (draft.Roster.Named(name) is { Count: > 0 } known) return known is [var only] ? only : null;
        if (!name.Contains(' ') || !(draft.Title is { } title && Notes().IsMatch(title.Value)) && !draft.Sentences.Exists(s => s.Words.People.SpeaksOfSelf.IsMatch(s.Text))) return null;
        return draft.Roster.Add(new Listed(name, line.At(start, name.Length)));
    }
}
