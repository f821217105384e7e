using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>The project that a title names beside its group: "Unga vägval – Arbetslaget".</summary>
internal sealed partial class TitleNames(Draft draft, NameTest test)
{
    private const int Lines = 4;
    private const int Longest = 50;

    public IEnumerable<SourceSpan> Find()
    {
        var lines = draft.Passages.Take(Lines).Where(p => p.Text.Length < 140).ToList();
        var isProject = lines.Exists(l => IsProject(l.Text));
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var span in InLine(lines[i], isProject)) yield return span;
            if (i == 1 && IsProject(lines[1].Text) && !lines[0].Text.AsSpan().ContainsAny(",–|:") && IsName(lines[0].Text)) yield return lines[0].Span;
        }
    }

    private IEnumerable<SourceSpan> InLine(Passage line, bool isProject)
    {
        var parts = Parts().Matches(line.Text).Cast<Match>().ToList();
        if (isProject && parts.Count is > 1 and < 5)
        {
            var isOwn = parts.Exists(p => IsProject(p.Value));
            var other = parts.Find(p => !IsProject(p.Value) && (isOwn && (IsName(p.Value) || IsBuilt(p.Value)) || IsCoined(p.Value)));
            if (other is not null) yield return line.At(other.Index, other.Length);
        }
        else if (parts.Count is > 1 and < 5 && parts.Exists(p => Languages.All.Any(w => w.Names.Working.IsMatch(p.Value))) && parts.Find(p => IsWorkedWith(p.Value)) is { } work) yield return line.At(work.Index, work.Length);
        foreach (var words in Languages.All)
        {
            if (words.Names.Titled.Match(line.Text) is not { Success: true } match) continue;
            var name = match.Groups["name"];
            var length = NameExtent.Length(name.Value, words, true);
            if (length > 3 && (IsName(name.Value[..length]) || IsCoined(name.Value[..length]))) yield return line.At(name.Index, length);
        }
    }

    /// <summary>A name of several words, or one word that names no place.</summary>
    private bool IsWorkedWith(string text) =>
        !Languages.All.Any(w => w.Names.Working.IsMatch(text)) && (IsName(text) || IsPartnership(text)) && !text.AsSpan().ContainsAnyInRange('0', '9') && text.Length > 4
        && (NameTest.IsMixed(text) || Languages.All.Any(w => test.IsEffort(text, w) || test.IsNamedNoun(text, w)) || text.Contains(' ') && (draft.Words.Language == "en" || draft.Words.Names.Opening.IsMatch(text.Split(' ')[0])));

    private static bool IsPartnership(string text) => text.Split(' ') is { Length: > 2 } words && words.All(w => char.IsUpper(w[0])) && Languages.All.Any(w => w.Language == "en" && w.Names.Effort.IsMatch(text));

    private static bool IsProject(string text) => Languages.All.Any(w => w.Names.ProjectGroup.IsMatch(text));

    /// <summary>A name of one word in capitals, as projects have: "LANTERN".</summary>
    private static bool IsCoined(string text) => text.Length is > 4 and < 20 && text.All(char.IsUpper) && !Languages.All.Any(w => w.Head.DocumentType.IsMatch(text) || w.Head.BodyWord.IsMatch(text) || w.People.Organisation.IsMatch(text));

    /// <summary>"Nya Hammarskolan": what is built is the project.</summary>
    private static bool IsBuilt(string text) => text.Length < Longest && Languages.All.Any(w => w.Names.Built.IsMatch(text));

    private bool IsName(string text)
    {
        if (text.Length is < 4 or > Longest || !char.IsUpper(text[0]) || text.Split(' ').Length > 6) return false;
        if (Languages.LabelOf(text) != Recognition.Label.None || text.AsSpan().ContainsAnyInRange('0', '9') && text.Split(' ').Length < 3 && !char.IsDigit(text[^1])) return false;
        return !Languages.All.Any(w => w.Names.EffortsHeading.IsMatch(text) || test.IsOtherIntroduced(text, w) || w.Matters.InitiativeKind.Match(text) is { Success: true, Index: 0 } || w.Names.Titled.Match(text) is { Success: true, Index: 0 } || w.Head.DocumentType.IsMatch(text) || w.Head.MeetingWord.IsMatch(text) || w.Head.Digital.IsMatch(text) && !NameTest.IsMixed(text) || w.Head.Weekday.IsMatch(text));
    }

    [GeneratedRegex(@"[^\s–|:·,/](?:[^–|:·,/\t]*[^\s–|:·,/])?", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
