using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mandat.App.Tests.Crawl;

/// <summary>What is wrong with a page, whatever it is about: its language, landmarks, headings, names, tables and words.</summary>
internal static partial class PageFaults
{
    public static IEnumerable<string> Of(IHtmlDocument page, string language) =>
        [.. Frame(page, language), .. Headings(page), .. Names(page), .. Tables(page), .. Words(page)];

    private static IEnumerable<string> Frame(IHtmlDocument page, string language)
    {
        if (page.DocumentElement.GetAttribute("lang") != language) yield return $"has lang {page.DocumentElement.GetAttribute("lang")}";
        foreach (var landmark in (string[])["main", "header.top", "footer"])
        {
            if (page.QuerySelectorAll(landmark).Length != 1) yield return $"has {page.QuerySelectorAll(landmark).Length} {landmark}";
        }
        var navs = page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label") ?? "").ToList();
        if (navs.Exists(string.IsNullOrWhiteSpace)) yield return "has a nav without a name";
        if (navs.Distinct().Count() < navs.Count) yield return "has two navs of one name";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "has no title";
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        if (levels.Count(level => level == 1) != 1) yield return $"has {levels.Count(level => level == 1)} h1";
        if (levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)) yield return $"leaps from heading to heading: {string.Concat(levels)}";
        if (page.QuerySelectorAll("h1, h2, h3").Any(h => string.IsNullOrWhiteSpace(h.TextContent))) yield return "has an empty heading";
    }

    private static IEnumerable<string> Names(IHtmlDocument page)
    {
        var twice = page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (twice.Count > 0) yield return $"has an id twice: {string.Join(", ", twice)}";
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(f => f.Closest("label") is null && f.GetAttribute("aria-label") is null))
        {
            if (field.Id is not { } id || page.QuerySelector($"label[for='{id}']") is null) yield return $"has a field without a label: {field.GetAttribute("name")}";
        }
        foreach (var link in page.QuerySelectorAll("a[href], button").Where(a => string.IsNullOrWhiteSpace(a.TextContent) && a.GetAttribute("aria-label") is null))
        {
            yield return $"has a link or button without words: {link.OuterHtml}";
        }
    }

    private static IEnumerable<string> Tables(IHtmlDocument page)
    {
        foreach (var table in page.QuerySelectorAll("main table:not(.plain)"))
        {
            if (table.QuerySelector("caption") is null && table.GetAttribute("aria-label") is null) yield return "has a table without a caption";
            if (table.QuerySelectorAll("thead th[scope=col]").Length == 0) yield return "has a table without headers";
            if (table.QuerySelectorAll("tbody tr").Any(row => row.QuerySelector("th[scope=row]") is null)) yield return "has a row without a header";
            if (table.QuerySelectorAll("td, th").Any(cell => string.IsNullOrWhiteSpace(cell.TextContent))) yield return "has an empty cell";
        }
    }

    // A text that is missing shows its key; one that lacks its figure shows its place.
    private static IEnumerable<string> Words(IHtmlDocument page)
    {
        var words = string.Join('\n', Own(page.Body!));
        if (Key().Match(words) is { Success: true } key) yield return $"shows a key: {key.Value}";
        if (Place().Match(words) is { Success: true } place) yield return $"shows {place.Value} where a figure should be";
        foreach (var day in page.QuerySelectorAll("main :is(time, .when, .due, .facts dd, .visibility)").Select(e => Parted().Match(e.TextContent)).Where(day => day.Success))
        {
            yield return $"may part a day from its month: {day.Value}";
        }
    }

    // What the program says; what minutes say is quoted or stands in their document.
    private static IEnumerable<string> Own(IElement element) =>
        element.LocalName is "blockquote" or "q" or "script" or "style" || element.ClassList.Contains("doc") ? []
            : element.ChildNodes.SelectMany(node => node is IText text ? [text.Data] : node is IElement child ? Own(child) : []);

    [GeneratedRegex(@"\b[A-Z][a-z]+(?:\.[A-Z][A-Za-z]+)+\b")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b\d{1,2} (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\b", RegexOptions.IgnoreCase)]
    private static partial Regex Parted();
}
