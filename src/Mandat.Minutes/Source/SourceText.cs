namespace Mandat.Minutes.Source;

/// <summary>The format that a document came in.</summary>
public enum SourceFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>PDF, with or without tags.</summary>
    Pdf,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>An e-mail message.</summary>
    Eml,
}

/// <summary>What places in a document are called: a line, a paragraph or a page.</summary>
public enum PlaceUnit
{
    /// <summary>Lines (rad 24).</summary>
    Line,

    /// <summary>Paragraphs (stycke 12).</summary>
    Paragraph,

    /// <summary>Pages (sida 2).</summary>
    Page,
}

/// <summary>
/// What every format is turned into: one text, and the blocks that the document's own marking divides it into, in reading order.
/// All spans of a reading point into <see cref="Text"/>.
/// </summary>
/// <param name="Name">File name as given, without folder.</param>
/// <param name="Format">The format it came in, by content and not by name alone.</param>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Text">The whole text, lines ended by a line feed.</param>
/// <param name="Blocks">The blocks in reading order; their spans never overlap.</param>
/// <param name="PlaceUnit">What <see cref="SourceBlock.Number"/> counts.</param>
/// <param name="AttachedNames">Names of files that came with it (an e-mail's attachments).</param>
public sealed record SourceText(
    string Name, SourceFormat Format, string Sha256, string Text, IReadOnlyList<SourceBlock> Blocks, PlaceUnit PlaceUnit,
    IReadOnlyList<string> AttachedNames)
{
    /// <summary>The text at a span.</summary>
    public string At(SourceSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The block that holds the start of a span, or null when it stands between blocks.</summary>
    public SourceBlock? BlockAt(SourceSpan span)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low <= high)
        {
            var mid = (low + high) / 2;
            var at = Blocks[mid].Span;
            if (span.Start < at.Start) high = mid - 1;
            else if (span.Start >= at.End) low = mid + 1;
            else return Blocks[mid];
        }
        return null;
    }
}
