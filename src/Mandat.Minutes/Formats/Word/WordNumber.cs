using System.Globalization;
using System.Text;

namespace Mandat.Minutes.Formats.Word;

/// <summary>Writes the number of a paragraph as Word shows it: "1.", "a)", "IV.", "§ 3", or a plain dash for drawn marks.</summary>
internal static class WordNumber
{
    public static string? Written(WordLevel[] scheme, int?[] counters, int level)
    {
        var own = scheme[level];
        if (own.Format == "none" && own.Text.Length == 0) return null;
        if (own.Format == "bullet") return Mark(own.Text);
        var written = new StringBuilder();
        for (var at = 0; at < own.Text.Length; at++)
        {
            if (own.Text[at] != '%' || at + 1 >= own.Text.Length || own.Text[at + 1] is < '1' or > '9') written.Append(own.Text[at]);
            else
            {
                var shown = own.Text[++at] - '1';
                written.Append(Numeral(counters[shown] ?? scheme[shown].Start, scheme[shown].Format));
            }
        }
        return written.ToString().Trim() is { Length: > 0 } number ? number.Replace('\u00A0', ' ') : null;
    }

    public static string Numeral(int number, string format) => format switch
    {
        "lowerLetter" when number is > 0 and <= 780 => Letters(number, 'a'),
        "upperLetter" when number is > 0 and <= 780 => Letters(number, 'A'),
        "lowerRoman" when number is > 0 and < 4000 => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is > 0 and < 4000 => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Marks of symbol fonts stand for a drawn sign; a dash is what a plain text has.</summary>
    private static string Mark(string text) => text is [var mark] && mark is '–' or '—' or '•' or '*' or '·' ? text : "-";

    private static string Letters(int number, char first) => new((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value) roman.Append(sign);
        return roman.ToString();
    }
}
