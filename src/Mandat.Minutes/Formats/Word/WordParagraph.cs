using System.Text;

namespace Mandat.Minutes.Formats.Word;

/// <summary>A paragraph of a Word document while its runs are read.</summary>
internal sealed class WordParagraph
{
    private int _letters, _emphasised;

    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }

    public int? NumberingId { get; set; }

    public int? NumberingLevel { get; set; }

    public int? OutlineLevel { get; set; }

    /// <summary>The paragraph's end was deleted: the next one goes on from it.</summary>
    public bool EndIsDeleted { get; set; }

    /// <summary>What the run at hand says of itself; null where it leaves it to the style.</summary>
    public bool? RunIsBold { get; set; }

    public bool RunIsUnderlined { get; set; }

    public bool RunIsHidden { get; set; }

    public void BeginRun() => (RunIsBold, RunIsUnderlined, RunIsHidden) = (null, false, false);

    /// <summary>Counts the letters added since <paramref name="from"/>.</summary>
    public void Count(int from, bool styleIsBold)
    {
        var letters = 0;
        for (var at = from; at < Text.Length; at++)
            if (char.IsLetterOrDigit(Text[at])) letters++;
        _letters += letters;
        if (RunIsBold ?? styleIsBold || RunIsUnderlined) _emphasised += letters;
    }

    public bool IsEmphasised => _letters > 0 && _emphasised == _letters;
}
