namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>What stands between two separators of a list, and which separator came before it.</summary>
internal readonly record struct ListPart(int Start, int Length, bool IsSegmentStart, bool AfterConjunction, bool AfterDash = false)
{
    /// <summary>Splits at commas, semicolons, dashes and conjunctions outside brackets.</summary>
    public static List<ListPart> Split(string text, int start, int end, PeopleWords words)
    {
        var parts = new List<ListPart>();
        int depth = 0, from = start;
        bool segment = true, conjunction = false, dash = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']') depth = Math.Max(0, depth - 1);
            if (dash && text[i] == ' ' && i + 2 < end && text[i + 1] is '&') continue;
            if (depth > 0 || Separator(text, i, end, words) is not (var length and > 0)) continue;
            Add(parts, text, from, i, segment, conjunction, dash);
            segment = text[i] is ';' or '•' or '\t' or '|' or '·' || IsSlash(text, i) || length == 3 && text[i + 1] == ' ';
            dash = length == 3 && text[i] == ' ' && text[i + 1] is '–' or '-';
            conjunction = text[i] is ' ' && text[i + 1] is not ('–' or '-');
            from = i + length;
            i = from - 1;
        }
        Add(parts, text, from, end, segment, conjunction, dash);
        return parts;
    }

    private static int Separator(string text, int i, int end, PeopleWords words)
    {
        if (IsSlash(text, i)) return 3;
        if (text[i] is ',' or ';' or '•' or '\t' or '|' or '·' || (text[i] is '/' or '+' && i + 1 < end && char.IsUpper(text[i + 1]) && !(i > 0 && char.IsUpper(text[i - 1]) && (i == 1 || text[i - 2] == ' ')))) return 1;
        if (text[i] != ' ') return 0;
        if (i + 2 < end && text[i + 1] == ' ' && text[i + 2] == ' ') return 3;
        var next = i + 1;
        while (next < end && text[next] != ' ') next++;
        if (next >= end || (i > 0 && text[i - 1] == '-')) return 0;
        var word = text.AsSpan(i + 1, next - i - 1).TrimEnd(',');
        return word is "–" or "-" || words.Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? next - i + 1 : 0;
    }

    /// <summary>" / " between persons.</summary>
    private static bool IsSlash(string text, int i) => text[i] == ' ' && i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == ' ';

    private static void Add(List<ListPart> parts, string text, int start, int end, bool segment, bool conjunction, bool dash)
    {
        while (start < end && (text[start] is ' ' or '.' or '*' or ':' or '@')) start++;
        while (end > start && (text[end - 1] is ' ' or '.' or '*')) end--;
        if (end > start) parts.Add(new ListPart(start, end - start, segment, conjunction, dash));
    }
}
