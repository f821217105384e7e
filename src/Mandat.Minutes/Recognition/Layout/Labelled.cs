namespace Mandat.Minutes.Recognition.Layout;

/// <summary>A line of the form "Label: value", or label and value with a tab between.</summary>
internal readonly record struct Labelled(Label Label, string Words, int ValueStart)
{
    private const int Longest = 60;
    private const int LongestBracket = 24;

    /// <summary>True also when the words of the label are not known.</summary>
    public bool HasLabel => ValueStart > 0;

    public static Labelled In(string line)
    {
        var head = line.AsSpan(0, Math.Min(line.Length, Longest));
        var colon = head.IndexOf(':');
        if (line is ['[', ..] && head.IndexOf(']') is var bracket and > 2 and < LongestBracket && Languages.LabelOf(line[1..bracket]) is var inside and not Label.None) return Make(line, bracket, inside);
        if (colon < 0 && head.IndexOf("? ") is var asked and > 1 and < LongestBracket && Languages.LabelOf(line[..asked]) is var question and not Label.None) return Make(line, asked, question);
        if (colon < 0 && head.IndexOf(" - ") is var dash and > 3 and < LongestBracket && Languages.IsLabel(line[..dash]) && Languages.LabelOf(line[..dash]) is var marked and (Label.Decision or Label.Proposal or Label.Actions)) return Make(line, dash + 1, marked);
        var gap = head.IndexOf('\t');
        if (gap < 0) gap = head.IndexOf("  ");
        if (colon > 0 && IsColon(line, colon))
        {
            var before = Languages.LabelOf(line[..colon].Trim(' ', '*', '\t'));
            if (before != Label.None || gap <= 0 || gap > colon || Languages.LabelOf(line[..gap].Trim(' ', '*')) is var own && own == Label.None) return Make(line, colon, before);
            return Make(line, gap, own);
        }
        if (gap <= 0) return Spaced(line);
        var label = Languages.LabelOf(line[..gap].Trim(' ', '*'));
        return label == Label.None ? default : Make(line, gap, label);
    }

    /// <summary>"Datum 2025-02-11", "Plats Lokal Granen": only for day and place.</summary>
    private static Labelled Spaced(string line)
    {
        var blank = line.IndexOf(' ');
        if (blank < 2 || blank + 1 >= line.Length) return default;
        if (blank < 4 || line.Length > 100 || !(char.IsDigit(line[blank + 1]) || char.IsUpper(line[blank + 1]))) return Named(line);
        var label = Languages.LabelOf(line[..blank]);
        return label is Label.Date or Label.Place ? Make(line, blank, label) : Named(line);
    }

    /// <summary>"Antecknat av Omar Daoud", "Deltog gjorde även A och B": two to four words of a label of persons before a name.</summary>
    private static Labelled Named(string line)
    {
        var words = 1;
        for (var at = line.IndexOf(' '); at > 0 && words <= 4; at = line.IndexOf(' ', at + 1), words++)
        {
            if (at + 2 >= line.Length || !char.IsUpper(line[at + 1]) || !char.IsLower(line[at + 2])) continue;
            if (words < 2 || line[..at].AsSpan().ContainsAny(",.:–")) return default;
            var label = Languages.LabelOf(line[..at]);
            return label is Label.Secretary or Label.Adjuster or Label.Chair or Label.Present or Label.Absent && Languages.IsLabel(line[..at]) ? Make(line, at, label) : default;
        }
        return default;
    }

    private static bool IsColon(string line, int colon) =>
        !(char.IsDigit(line[colon - 1]) && !char.IsLetter(line[0])) && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t' or '"' or '\'' or '*');

    private static Labelled Make(string line, int end, Label label)
    {
        var words = line[..end].Trim(' ', '*', '\t');
        if (words.Length == 0) return default;
        var start = end + 1;
        while (start < line.Length && (line[start] is ' ' or '*' or '\t')) start++;
        return new Labelled(label, words, Math.Min(start, line.Length));
    }
}
