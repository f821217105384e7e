using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Whom a result goes to.</summary>
internal sealed class Receivers(Draft draft)
{
    /// <summary>The receiver, and where the match ends; null when none.</summary>
    public (string Name, int End)? In(string text, Vocabulary words)
    {
        for (var match = words.Acts.ReturnsTo.Match(text); match.Success; match = words.Acts.ReturnsTo.Match(text, match.Index + 1))
            if (Name(match.Groups["to"], words) is { } name) return (name, match.Groups["to"].Index + name.Length);
        return null;
    }

    /// <summary>The shortest start of a phrase that names a body or a person; no more than five words.</summary>
    public string? Name(Group phrase, Vocabulary words)
    {
        var tokens = phrase.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(t => words.Acts.AddresseeSkip.IsMatch(t)).ToArray();
        if (tokens.Length == 0) return null;
        for (var count = 1; count <= Math.Min(5, tokens.Length); count++)
        {
            var last = tokens[count - 1];
            if (count > 1 && words.Matters.NameStop.IsMatch(tokens[count - 1]) && last != "och") break;
            var candidate = string.Join(' ', tokens[..count]).TrimEnd(',', '.');
            if (!IsReceiver(last.TrimEnd(',', '.'), candidate, words)) continue;
            return Longer(tokens, count, words) ?? candidate;
        }
        return Definite(tokens, words);
    }

    /// <summary>"till skolorna", "de fackliga", "the new coordinator": a definite noun that one can send something to.</summary>
    private static string? Definite(string[] tokens, Vocabulary words)
    {
        for (var count = 1; count <= Math.Min(3, tokens.Length); count++)
        {
            var phrase = string.Join(' ', tokens[..count]).TrimEnd(',', '.');
            var noun = phrase[(phrase.LastIndexOf(' ') + 1)..];
            if (!char.IsLower(noun[0]) || (count > 1 && words.Matters.NameStop.IsMatch(noun))) return null;
            if (words.People.NoReceiver.IsMatch(noun) || words.Acts.NoAddressee.IsMatch(noun) || words.Acts.NoAddressee.IsMatch(phrase)) return null;
            if (words.Acts.Addressee.IsMatch(phrase) || (count > 1 && words.Acts.Addressee.IsMatch(noun)) || (count == 2 && words.Acts.Article.IsMatch(phrase) && noun[^1] == 'a')) return phrase;
        }
        return null;
    }

    private bool IsReceiver(string last, string candidate, Vocabulary words)
    {
        if (last.Length == 0 || words.Acts.AddresseeSkip.IsMatch(candidate) || words.Dates.BeforeMeeting.IsMatch(candidate)) return false;
        if (words.Head.BodyWord.IsMatch(last) || Attendance.Naming.IsAcronym(last) || IsShort(last)) return true;
        if (words.Acts.Own.IsMatch(candidate) || words.People.Role.IsMatch(last)) return true;
        return draft.Roster.Named(candidate).Count > 0 || words.People.Organisation.IsMatch(last) && last.Length > 3;
    }

    private bool IsShort(string last) => last.Length is 2 or 3 && last.All(char.IsUpper) && new Bodies(draft).Spelt(last) != last;

    /// <summary>A name that goes on: "styrelsen för X" does not, "Tingholma kommun" does.</summary>
    private static string? Longer(string[] tokens, int count, Vocabulary words)
    {
        if (count >= tokens.Length) return null;
        var next = tokens[count].TrimEnd(',', '.');
        return next.Length > 1 && (words.Head.BodyWord.IsMatch(next) || words.People.Organisation.IsMatch(next)) && !words.Matters.NameStop.IsMatch(next)
            ? string.Join(' ', tokens[..(count + 1)]).TrimEnd(',', '.') : null;
    }
}
