using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Headings, labels and first cells that are names: they come again within a sentence, or stand where efforts are gone through.</summary>
internal sealed partial class HeadingNames(Draft draft, NameTest test)
{
    private const int MostWords = 5;
    private Section? efforts;
    private bool isUnderEfforts;

    public IEnumerable<SourceSpan> Find()
    {
        var standsOut = IsTitleCased();
        foreach (var passage in draft.Passages)
        {
            if (draft.Head.Contains(passage) || passage.Kind == PassageKind.Row) continue;
            if (passage.IsHeading) Enter(passage);
            if (passage.IsHeading)
                foreach (var span in AfterColon(passage)) yield return span;
            if (Label().Match(passage.Text) is not { Success: true } match) continue;
            var name = match.Groups["name"];
            if (name.Index > 0 && char.IsUpper(passage.Text[0]) && passage.Text[1] == '.' && draft.Source.Text.Contains(" " + name.Value, StringComparison.Ordinal) && !name.Value.Contains(' ')) continue;
            if (name.Index + name.Length == passage.Text.Length && !passage.IsHeading && !(passage.BlankBefore && test.IsEffort(Yearless(name.Value), passage.Words))) continue;
            if (name.Index + name.Length + 1 < passage.Text.Length && char.IsDigit(passage.Text[name.Index + name.Length + 1]) && !test.IsEffort(name.Value, passage.Words)) continue;
            var isAmong = isUnderEfforts && (passage.IsHeading ? passage.Section != efforts : passage.Section == efforts);
            if (IsName(name.Value, passage, isAmong || passage.IsHeading && (standsOut && IsTitleCase(name.Value) || IsToldOf(passage, name.Value)))) yield return passage.At(name);
        }
        foreach (var span in Cells()) yield return span;
    }

    /// <summary>Under "Initiativen" each heading below is a name, until the numbering goes on.</summary>
    private void Enter(Passage heading)
    {
        if (heading.Words.Names.EffortsHeading.IsMatch(heading.Section.Title)) (efforts, isUnderEfforts) = (heading.Section, true);
        else if (isUnderEfforts && (heading.IsNumbered && !IsPartOf(heading, efforts!) || efforts!.Number is null && !IsRightUnder(heading) || heading.Section.Label != Recognition.Label.None)) isUnderEfforts = false;
    }

    /// <summary>"3a" under "3", "4.2" under "4".</summary>
    private static bool IsPartOf(Passage heading, Section whole) =>
        whole.Number?.Trim('.', ')', ' ', '§') is { Length: > 0 } number && heading.Marker!.Trim('.', ')', ' ', '§') is var own && own.Length > number.Length && own.StartsWith(number, StringComparison.Ordinal) && !char.IsDigit(own[number.Length]);

    /// <summary>"Natural flood management: Slow the Tarran".</summary>
    private IEnumerable<SourceSpan> AfterColon(Passage heading)
    {
        var colon = heading.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 4) yield break;
        var name = heading.Text[(colon + 2)..].TrimEnd('.', ' ');
        if (name.Split(' ') is { Length: > 1 and <= MostWords } tokens && char.IsUpper(name[0]) && heading.Words.Names.Opening.IsMatch(tokens[0]) && !name.Any(char.IsDigit) && !test.IsOtherIntroduced(name, heading.Words) && !heading.Words.Acts.Finite.IsMatch(name)) yield return heading.At(colon + 2, name.Length);
    }

    /// <summary>No text stands between a heading and the one before it.</summary>
    private bool IsRightUnder(Passage heading) => heading.Index > 0 && draft.Passages[heading.Index - 1].IsHeading;

    /// <summary>What follows calls it an effort: "Mina stunder" over "Appen …".</summary>
    private bool IsToldOf(Passage heading, string name) =>
        heading.Index + 1 < draft.Passages.Count && draft.Passages[heading.Index + 1].Text is var next
        && (NameTest.IsMixed(name) ? heading.Words.Names.KindFirst.IsMatch(next) : test.IsNamedNoun(name, heading.Words) && !test.IsPlace(name, heading.Words) && heading.Words.Names.EventFirst.IsMatch(next));

    private bool IsName(string name, Passage passage, bool isSeen)
    {
        var words = passage.Words;
        var tokens = name.Split(' ');
        if (name.Length is < 5 or > 45 || tokens.Length > MostWords || Languages.LabelOf(name) != Recognition.Label.None || words.Acts.Finite.IsMatch(name)) return false;
        name = Yearless(name);
        if (isSeen ? test.IsOtherIntroduced(name, words) : test.IsOther(name, words)) return false;
        if (!name.Contains(' ') && test.IsEffort(name, words)) return words.Names.Event.IsMatch(name) || words.Names.Definite.IsMatch(name) && !test.IsPlace(name, words) || test.ComesInSentence(name, words);
        if (isSeen) return !words.Names.EffortsHeading.IsMatch(name) && (words.Language == "sv" || IsTitleCase(name) && !words.Names.NotEffort.IsMatch(name));
        return !(tokens.Length < 3 && words.Names.NotEffort.IsMatch(name)) && test.ComesInSentence(name, words) && (tokens.Length > 1 || test.IsOnlyName(name) && !test.IsPlace(name, words));
    }

    /// <summary>In a document whose headings begin with one capital, a heading with several is a name.</summary>
    private bool IsTitleCased()
    {
        var headings = draft.Passages.Where(p => p.IsHeading && p.Words.Language == "en" && p.Text.Contains(' ') && !IsShout(p.Text)).ToList();
        return headings.Count > 2 && headings.Count(p => IsTitleCase(p.Text)) * 3 <= headings.Count;
    }

    private static bool IsShout(string text) => !text.Any(char.IsLower);

    private static string Yearless(string name) => name.Length > 5 && name[^5] == ' ' && name.AsSpan(name.Length - 4).ContainsAnyInRange('0', '9') ? name[..^5] : name;

    private static bool IsTitleCase(string text) => !IsShout(text) && text.Contains(' ') && text.Split(' ').All(w => w.Length < 4 || char.IsUpper(w[0])) && text.Count(char.IsUpper) > 1;

    /// <summary>The cells of a column of efforts.</summary>
    private IEnumerable<SourceSpan> Cells()
    {
        foreach (var table in Table.In(draft.Passages))
            for (var i = 0; i < table.Heading.Cells.Count; i++)
                if (table.Heading.Cells.Count > 1 && draft.Words.Names.EffortsHeading.IsMatch(table.Heading.Cell(i)))
                    foreach (var row in table.Rows)
                        if (row != table.Heading && i < row.Cells.Count && IsCell(row, row.Cell(i))) yield return row.Cells[i];
    }

    private bool IsCell(Passage row, string cell) =>
        cell.Length is > 4 and < 46 && char.IsUpper(cell[0]) && !test.IsOtherIntroduced(cell, row.Words)
        && (NameTest.IsMixed(cell) && row.Words.Language == "sv" || cell.Contains(' ') && IsTitleCase(cell) || test.IsEffort(cell, row.Words) || test.IsNamedNoun(cell, row.Words));

    [GeneratedRegex(@"^(?:(?:\p{L}|\d{1,2}(?:\.\d{1,2})?)\s?[.)·]\s+)?(?<name>\p{Lu}[\p{L}\d&'-]+(?: [\p{L}&'-]+){0,5}(?: 20\d\d(?![\d-]))?)(?:$|[:.](?: |$)| [–-] | \d)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
