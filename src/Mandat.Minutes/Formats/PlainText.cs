using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Plain text: each line that is not blank is a block.</summary>
internal static class PlainText
{
    public static SourceText Read(string name, string text, string sha256)
    {
        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var blocks = new List<SourceBlock>();
        int start = 0, line = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            line++;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) blocks.Add(new SourceBlock(BlockKind.Paragraph, new SourceSpan(from, to), 0, line, []));
            start = end + 1;
        }
        return new SourceText(name, SourceFormat.Text, sha256, text, blocks, PlaceUnit.Line, []);
    }
}
