using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>The persons to whom a message goes: their full names, and who met where the message has no list.</summary>
internal static class Recipients
{
    private const int Deepest = 8;
    private const int Fewest = 2;

    public static void Run(Draft draft)
    {
        var to = new List<Listed>();
        var copies = new List<Listed>();
        var isMessage = false;
        foreach (var line in draft.Passages.Take(Deepest))
        {
            var labelled = Labelled.In(line.Text);
            if (labelled.Label != Label.Reference || labelled.ValueStart >= line.Text.Length) continue;
            isMessage |= line.Words.People.From.IsMatch(labelled.Words) || Languages.All.Any(w => w.People.From.IsMatch(labelled.Words));
            if (Languages.All.Any(w => w.People.To.IsMatch(labelled.Words))) Take(line, labelled.ValueStart, to);
            else if (Languages.All.Any(w => w.People.Copy.IsMatch(labelled.Words))) Take(line, labelled.ValueStart, copies);
        }
        if (!isMessage) return;
        foreach (var person in draft.Roster.People.Where(p => !p.Name.Contains(' ')).ToList())
            if (to.Concat(copies).Where(r => r.Name.Contains(' ') && r.First == person.First).ToList() is [var full]) draft.Roster.Rename(person, full);
        if (to.Count < Fewest || draft.Roster.People.Exists(p => p.IsPresent && p.Roles.Count == 0)) return;
        foreach (var person in to.Where(p => draft.Roster.Named(p.Name).Count == 0)) draft.Roster.Add(person);
    }

    private static void Take(Passage line, int start, List<Listed> found)
    {
        foreach (var range in line.Text.AsSpan(start).SplitAny(",;"))
        {
            var (from, length) = range.GetOffsetAndLength(line.Text.Length - start);
            var text = line.Text.Substring(start + from, length).Split('<')[0];
            var name = text.Trim(' ', '"', '\'');
            if (name.Length > 2 && Naming.IsName(name, line.Words.People)) found.Add(new Listed(name, line.At(start + from + text.IndexOf(name, StringComparison.Ordinal), name.Length)));
        }
    }
}
