namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A word in small letters, where the verb of a clause may stand; what follows the blank before it is asked about more than once.</summary>
internal sealed class VerbPlace(int blank, string rest)
{
    private bool? isSaying;
    private bool? isDoing;
    private bool? isTelling;
    private bool? isAny;

    public int Blank => blank;

    public string Rest => rest;

    public static List<VerbPlace> In(string text, int most)
    {
        var places = new List<VerbPlace>(most);
        for (int at = text.IndexOf(' '), count = 1; at > 0 && count <= most; at = text.IndexOf(' ', at + 1), count++)
        {
            var rest = text.AsSpan(at + 1).TrimStart();
            if (rest.Length >= 3 && char.IsLower(rest[0])) places.Add(new VerbPlace(at, rest.ToString()));
        }
        return places;
    }

    public bool IsDoing(Vocabulary words) => isDoing ??= words.Acts.Doing.IsMatch(rest);

    public bool IsTelling(Vocabulary words) => isTelling ??= words.Acts.Telling.IsMatch(rest);

    public bool IsAny(Vocabulary words) => isAny ??= words.Acts.AnyVerb.Regex.IsMatch(rest);

    public bool IsSaying(Vocabulary words) => isSaying ??= words.Acts.Saying.IsMatch(rest);
}
