using System.Net;
using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>Pages and e-mails made in the test.</summary>
internal static class Html
{
    public static byte[] Bytes(string html) => Encoding.UTF8.GetBytes(html);

    public static string Of(SourceText text)
    {
        var body = new StringBuilder();
        foreach (var part in Blocks.Of(text))
            body.Append(part.Kind switch
            {
                BlockKind.TableRow => $"<table>{string.Concat(part.Rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{Escaped(c)}</td>"))}</tr>"))}</table>",
                BlockKind.Heading => $"<h{part.Level}>{Escaped(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}")}</h{part.Level}>",
                BlockKind.ListItem when part.Marker == "-" => Item(part.Text, part.Level),
                _ => $"<p>{Escaped(part.Marker is null ? part.Text : $"{part.Marker} {part.Text}")}</p>",
            }).Append('\n');
        return $"<!doctype html><html><head><meta charset=utf-8><title>x</title></head><body>{body}</body></html>";
    }

    private static string Item(string text, int level) => level == 0 ? Escaped(text) : $"<ul><li>{Item(text, level - 1)}</li></ul>";

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
