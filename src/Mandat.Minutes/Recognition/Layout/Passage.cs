using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>One logical paragraph, list item or table row: blocks that belong together, without list marks and numbers.</summary>
internal sealed class Passage(SourceText source, SourceSpan span)
{
    private string? text;
    private string?[]? cells;

    public SourceSpan Span { get; private set; } = span;

    public PassageKind Kind { get; init; }

    /// <summary>The list mark or number that stands before it, or null.</summary>
    public string? Marker { get; init; }

    public int Depth { get; init; }

    public IReadOnlyList<SourceSpan> Cells { get; init; } = [];

    /// <summary>The cell beside it that says who does what it ends with.</summary>
    public SourceSpan? Owner { get; set; }

    public bool IsMarkedHeading { get; init; }

    public bool IsEmphasised { get; init; }

    public bool BlankBefore { get; init; }

    public bool BlankAfter { get; set; }

    public int Lines { get; private set; } = 1;

    /// <summary>The length of its last line.</summary>
    public int LastLine { get; private set; } = span.Length;

    public int Index { get; set; }

    /// <summary>The heading under which it stands; a heading is its own.</summary>
    public Section Section { get; set; } = Section.None;

    public bool IsHeading { get; set; }

    public Vocabulary Words { get; set; } = Languages.Default;

    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    /// <summary>Same length as the source at the span; all white space is blanks and all quotes are alike.</summary>
    public string Text => text ??= Plain.Of(source, Span);

    public string Cell(int index) => index < Cells.Count ? (cells ??= new string?[Cells.Count])[index] ??= Plain.Of(source, Cells[index]) : "";

    /// <summary>Marked with an arrow or a box, as things to do are.</summary>
    public bool IsToDo => Marker is not ">>" && Marker is ['→' or '>' or '»' or '➢' or '☐' or '[' or '=', ..] or "->";

    public bool IsNumbered => Marker is { Length: > 0 } m && (char.IsDigit(m[0]) || m[0] == '§' || m is [_, '.'] && char.IsAsciiLetter(m[0]) || m is [>= 'A' and <= 'H', ')'] || char.IsLetter(m[0]) && m.TrimEnd(' ', '.', ':', '–', '-') is [.., var last] && char.IsDigit(last));

    public SourceSpan At(int start, int length) => new(Span.Start + start, Span.Start + start + length);

    public SourceSpan At(Group group) => At(group.Index, group.Length);

    public void Extend(SourceSpan line, bool blankAfter)
    {
        Span = Span.Union(line);
        BlankAfter = blankAfter;
        Lines++;
        LastLine = line.Length;
        text = null;
    }
}
