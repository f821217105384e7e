using System.Text;

namespace Mandat.Minutes.Formats.OpenDocument;

/// <summary>A paragraph of an OpenDocument text while it is read; runs of blanks count as one, as the format has it.</summary>
internal sealed class OpenDocumentParagraph
{
    private readonly OpenDocumentStyles _styles;
    private readonly Stack<bool> _emphasis = new();
    private int _letters, _emphasised;

    public OpenDocumentParagraph(OpenDocumentStyles styles, string? style, int headingLevel)
    {
        (_styles, HeadingLevel) = (styles, headingLevel);
        _emphasis.Push(styles.IsEmphasised(style, otherwise: false));
    }

    public StringBuilder Text { get; } = new();

    public int HeadingLevel { get; }

    public bool IsEmphasised => _letters > 0 && _letters == _emphasised;

    public void BeginSpan(string? style) => _emphasis.Push(_styles.IsEmphasised(style, _emphasis.Peek()));

    public void EndSpan()
    {
        if (_emphasis.Count > 1) _emphasis.Pop();
    }

    public void Append(string text) => Text.Append(text);

    public void Add(SafeXml xml)
    {
        var from = Text.Length;
        xml.AppendTo(Text);
        var letters = 0;
        for (var at = from; at < Text.Length; at++)
        {
            if (Text[at] is '\n' or '\r' or '\t') Text[at] = ' ';
            else if (char.IsLetterOrDigit(Text[at])) letters++;
        }
        _letters += letters;
        if (_emphasis.Peek()) _emphasised += letters;
    }
}
