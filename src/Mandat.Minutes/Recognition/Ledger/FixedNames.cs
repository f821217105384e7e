using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Names that their own form tells: a plan with its years, "Arkivens dag", "Festival of Lights", a partnership or a project in the lines of the head.</summary>
internal sealed partial class FixedNames(Draft draft)
{
    private const int Lines = 8;
    private const int FirstLines = 3;
    private const int Longest = 80;

    public IEnumerable<SourceSpan> Find()
    {
        foreach (var passage in draft.Passages)
        {
            foreach (Match plan in Plan().Matches(passage.Text)) yield return passage.At(plan.Index, plan.Length);
            foreach (Match day in DayOf().Matches(passage.Text)) yield return passage.At(day.Index, day.Length);
            foreach (Match feast in FestivalOf().Matches(passage.Text)) yield return passage.At(feast.Index, feast.Length);
            if (passage.Index < Lines && passage.Text.Length < Longest * 2)
                foreach (var span in InHead(passage)) yield return span;
        }
    }

    private static IEnumerable<SourceSpan> InHead(Passage line)
    {
        if (Labelled().Match(line.Text) is { Success: true } project)
        {
            var name = project.Groups["short"].Success ? project.Groups["short"] : project.Groups["name"];
            if (name.Length < Longest) yield return line.At(name.Index, name.Value.TrimEnd(' ', '.').Length);
        }
        foreach (Match consortium in Consortium().Matches(line.Text)) yield return line.At(consortium.Groups["name"]);
        if (line.Index < FirstLines && line.Text.Length < Longest && Partnership().Match(line.Text) is { Success: true } body) yield return line.At(body.Groups["name"]);
    }

    [GeneratedRegex(@"(?<![\p{L}-])(?!(?i:verksamhets|internkontroll|års|aktivitets|detalj|tid|utbildnings|kurs|ekonomi|budget|granskning|revisions|semester|arbets|prov|mål|utbildning|underhålls|översikts))(?:(?:Strategi|Vision|Agenda) 20[2-9]\d(?!-)|\p{Lu}\p{Ll}*(?:plan|program|strategi|färdplan) (?:\p{Ll}[\p{L}-]+ ){1,5}20\d\d(?:\s?[–-]\s?(?:20)?\d\d)?|\p{Lu}\p{Ll}+ (?:Strategy|Action Plan|Plan|Programme) 20\d\d(?:\s?[–-]\s?(?:20)?\d\d))(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Plan();

    [GeneratedRegex(@"(?<![\p{L}-])(?!Dagens|Nästa|Veckans|Månadens|Årets|Kvällens|Terminens|Höstens|Vårens|Sommarens)\p{Lu}\p{Ll}+(?:ens|ets|nas|ornas|arnas|ernas) (?:dag|dagar|vecka|natt|kväll)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DayOf();

    [GeneratedRegex(@"\b(?:Festival|Week|Night|Feast|Weekend|Celebration|Season) of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex FestivalOf();

    [GeneratedRegex(@"^(?:Projekt(?:namn)?|Project(?: name)?|Programme|Kampanj|Campaign|Initiativ|Initiative)\s*:\s*(?<name>\p{Lu}[^.:;(]{3,78}?)(?:\s*\((?<short>\p{Lu}[\p{Lu}\d-]{2,12})\))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<![\p{L}\d-])(?<name>\p{Lu}{4,14})(?=[ -](?:[Cc]onsortium|CONSORTIUM|[Pp]roject|projekt(?:et)?)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Consortium();

    [GeneratedRegex(@"^(?:(?i:the) )?(?<name>(?!(?i:the))\p{Lu}\p{L}+ (?:[\p{L}&-]+ ){1,5}(?:Partnership|PARTNERSHIP|Programme|PROGRAMME|Initiative|INITIATIVE)|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Research|Doctoral|Graduate|RESEARCH|DOCTORAL|GRADUATE) (?:School|SCHOOL)(?: (?i:for|in|of) [\p{L} ]{3,40}?)?|(?:Research|Doctoral|Graduate) School (?:for|in|of) [\p{L} ]{3,40}?)(?=\s*(?:\(|$|[–|:,]|-\s))", RegexOptions.CultureInvariant)]
    private static partial Regex Partnership();
}
