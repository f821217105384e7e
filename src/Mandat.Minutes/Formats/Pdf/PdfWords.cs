using System.Text;
using UglyToad.PdfPig.Content;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>Puts the letters of a page together to words: at blanks, at gaps, and where the line ends.</summary>
internal sealed class PdfWords(int page)
{
    private const double Gap = 0.2;
    private readonly List<PdfWord> _words = [];
    private readonly StringBuilder _text = new();
    private Letter? _first, _last;
    private int _bold;

    public static List<PdfWord> Of(IEnumerable<Letter> letters, int page)
    {
        var words = new PdfWords(page);
        foreach (var letter in letters)
            if (letter.TextOrientation is TextOrientation.Horizontal && double.IsFinite(letter.StartBaseLine.X + letter.StartBaseLine.Y + letter.Width)) words.Add(letter);
        words.End();
        return words._words;
    }

    private void Add(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
        {
            End();
            return;
        }
        if (_last is not null && IsDoubled(letter)) return;
        if (_last is not null && !FollowsOn(letter)) End();
        _first ??= letter;
        _last = letter;
        _text.Append(letter.Value);
        if (IsBold(letter)) _bold++;
    }

    private void End()
    {
        if (_first is null || _last is null) return;
        var right = Math.Max(_last.EndBaseLine.X, _last.StartBaseLine.X);
        var word = new PdfWord(Letters.Even(_text.ToString()), page, _first.StartBaseLine.X, right, _first.StartBaseLine.Y, _first.PointSize, _bold * 2 > _text.Length);
        if (word.Text.Length > 0) _words.Add(word);
        _text.Clear();
        (_first, _last, _bold) = (null, null, 0);
    }

    private bool FollowsOn(Letter letter)
    {
        var gap = letter.StartBaseLine.X - _last!.EndBaseLine.X;
        return gap < letter.PointSize * Gap && gap > -letter.PointSize * 0.7
            && Math.Abs(letter.StartBaseLine.Y - _last.StartBaseLine.Y) < Math.Max(letter.PointSize, _last.PointSize) * 0.35;
    }

    /// <summary>Some programs print a letter twice, a little apart, to make it bold.</summary>
    private bool IsDoubled(Letter letter) => letter.Value == _last!.Value
        && Math.Abs(letter.StartBaseLine.X - _last.StartBaseLine.X) < letter.PointSize * 0.08
        && Math.Abs(letter.StartBaseLine.Y - _last.StartBaseLine.Y) < letter.PointSize * 0.08;

    private static bool IsBold(Letter letter) => letter.FontDetails is { } font
        && (font.IsBold || font.Weight >= 600 || (font.Name?.Contains("Bold", StringComparison.OrdinalIgnoreCase) ?? false));
}
