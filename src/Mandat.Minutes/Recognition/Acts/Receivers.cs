using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Whom a result goes to.</summary>
internal sealed class Receivers(Draft draft)
{
    /// <summary>As far as a phrase after a word of sending reaches.</summary>
    private const int Reach = 80;

    private const int MostWords = 5;

    /// <summary>Letters that are no body: money, technique and law.</summary>
    private static readonly HashSet<string> NotBodies = ["SEK", "EUR", "USD", "NOK", "DKK", "TV", "PDF", "AI", "IT", "PR", "VA", "HT", "VT", "EU", "UK", "US", "USA", "OK", "PM", "MBL", "LAS", "LOU", "NPF", "GPS", "USB", "WC", "AV"];

    private (string Text, Vocabulary Words, (string Name, int End)? Found)? last;

    /// <summary>Which nouns count beside persons of the list, offices and bodies.</summary>
    private enum Nouns
    {
        None,
        Plural,
        Definite,

        /// <summary>After a verb whose object is always somebody: "tell the neighbours".</summary>
        Told,
    }

    /// <summary>The receiver, and where the match ends; null when none. The same text is often asked about again.</summary>
    public (string Name, int End)? In(string text, Vocabulary words)
    {
        if (last is { } l && ReferenceEquals(l.Text, text) && ReferenceEquals(l.Words, words)) return l.Found;
        var found = Find(text, words);
        last = (text, words, found);
        return found;
    }

    private (string Name, int End)? Find(string text, Vocabulary words)
    {
        var acts = words.Acts;
        if (acts.AtHand.Match(text) is { Success: true } hand && Of(hand.Groups["to"].Value, words, Nouns.Definite) is { } name) return (name, hand.Groups["to"].Index + hand.Groups["to"].Length);
        if (!acts.Sends.CanMatch(text)) return null;
        // In small letters, as the expression is written: without large ones it is many times as fast, and the places are the same.
        var sent = acts.Sends.In(text.ToLowerInvariant());
        (string Name, int End)? direct = null;
        foreach (var word in sent)
        {
            if (word.Groups["tells"].Success && At(text, word.Index + word.Length, words, Nouns.Told) is { } told) return told;
            if (!word.Groups["tells"].Success && Toward(text, word, words, Nouns.Plural) is { } found) return found;
            if (word.Groups["gives"].Success) direct ??= At(text, word.Index + word.Length, words, Nouns.Plural);
        }
        if (direct is not null) return direct;
        foreach (var word in sent)
            if (!word.Groups["tells"].Success && Toward(text, word, words, Nouns.Definite) is { } found) return found;
        return sent.All(w => w.Groups["makes"].Success) || acts.MeetingOf.Match(text) is not { Success: true } of || Of(of.Groups["to"].Value, words, Nouns.None) is not { } body ? null : (body, of.Groups["to"].Index + body.Length);
    }

    /// <summary>After one of the prepositions that follow a word of sending.</summary>
    private (string Name, int End)? Toward(string text, Match word, Vocabulary words, Nouns most)
    {
        var isShown = word.Groups["shows"].Success;
        var isMade = word.Groups["makes"].Success;
        var from = word.Index + word.Length;
        var stop = text.AsSpan(from).IndexOfAny('.', ';');
        var last = Math.Min(stop < 0 ? text.Length : from + stop, from + Reach);
        for (var to = words.Acts.Toward.Regex.Match(text, from - (text[from - 1] == ' ' ? 1 : 0)); to.Success && to.Index < last; to = to.NextMatch())
        {
            if (to.Groups["before"].Success && (!isShown || word.Groups["accounts"].Success) || to.Groups["within"].Success && !isShown) continue;
            var nouns = to.Groups["within"].Success || isMade ? Nouns.None : most;
            if (At(text, to.Index + to.Length, words, nouns) is { } found && !(to.Groups["within"].Success && !IsBody(found.Name, words))) return found;
        }
        return null;
    }

    private static bool IsBody(string name, Vocabulary words) => words.Head.BodyWord.IsMatch(name) || words.Acts.Own.IsMatch(name);

    private (string Name, int End)? At(string text, int start, Vocabulary words, Nouns nouns)
    {
        while (start < text.Length && text[start] == ' ') start++;
        var length = text.AsSpan(start).IndexOfAny(".,;:()→");
        if (length < 0) length = text.Length - start;
        return length < 2 || Of(text.Substring(start, Math.Min(length, 60)), words, nouns) is not { } name ? null : (name, start + name.Length);
    }

    /// <summary>The shortest start of a phrase that names a body or a person; no more than five words.</summary>
    public string? Name(Group phrase, Vocabulary words) => Of(phrase.Value, words, Nouns.Definite);

    private string? Of(string phrase, Vocabulary words, Nouns nouns)
    {
        var all = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Tasks.AllOf.Match(phrase) is { Success: true } everybody) return everybody.Value;
        var tokens = all.SkipWhile(t => words.Acts.AddresseeSkip.IsMatch(t)).ToArray();
        if (all.Length > 1 && words.People.Everyone.IsMatch(all[0]) && all[0].Length > 2 && (words.Matters.NameStop.IsMatch(all[1]) || words.FunctionWords.Contains(all[1]) || words.Dates.NextWeek.IsMatch(string.Join(' ', all.Skip(1))) || char.IsDigit(all[1][0]))) return all[0];
        if (tokens.Length == 0) return all is [{ Length: > 2 } everyone] && words.People.Everyone.IsMatch(everyone) ? everyone : null;
        if (tokens.Length < all.Length && words.People.WholeBody.IsMatch(string.Join(' ', all[..(all.Length - tokens.Length + 1)]))) return string.Join(' ', all[..(all.Length - tokens.Length + 1)]);
        if (words.Acts.NamedOffice.Match(phrase) is { Success: true } office && !words.Dates.BeforeMeeting.IsMatch(office.Value)) return office.Value;
        for (var count = 1; count <= Math.Min(MostWords, tokens.Length); count++)
        {
            var last = tokens[count - 1];
            if (count > 1 && words.Matters.NameStop.IsMatch(tokens[count - 1]) && last != "och") break;
            var candidate = string.Join(' ', tokens[..count]).TrimEnd(',', '.');
            if (count > 2 && words.Acts.Article.IsMatch(tokens[count - 2] + " ")) break;
            if (!IsReceiver(last.TrimEnd(',', '.'), candidate, words)) continue;
            return Longer(tokens, count, words) ?? Owning(candidate, tokens.Length > count, words);
        }
        return nouns == Nouns.None ? null : Definite(tokens, words, nouns, tokens.Length < all.Length);
    }

    /// <summary>"till skolorna", "de fackliga", "the new coordinator": a definite noun that one can send something to.</summary>
    private static string? Definite(string[] tokens, Vocabulary words, Nouns nouns, bool isAll)
    {
        for (var count = 1; count <= Math.Min(4, tokens.Length); count++)
        {
            var phrase = string.Join(' ', tokens[..count]).TrimEnd(',', '.');
            var noun = phrase[(phrase.LastIndexOf(' ') + 1)..];
            if (noun.Length == 0 || !char.IsLower(noun[0]) && !(count == 2 && words.Acts.Article.IsMatch(phrase)) || (count > 1 && words.Matters.NameStop.IsMatch(noun))) return null;
            if (nouns == Nouns.Told && count > 1 && char.IsLower(noun[0]) && words.Acts.Article.IsMatch(phrase) && !words.Acts.NoAddressee.IsMatch(phrase) && !words.People.NoReceiver.IsMatch(noun)) return Whole(tokens, count, words);
            if (words.People.NoReceiver.IsMatch(noun) || words.Acts.NoAddressee.IsMatch(noun) || words.Acts.NoAddressee.IsMatch(phrase)) return null;
            if (words.People.Receiving.IsMatch(noun)) return phrase;
            if (nouns == Nouns.Plural) { if (count > 1) return null; continue; }
            if (words.Acts.Addressee.IsMatch(isAll ? "the " + phrase : phrase) || (count > 1 && words.Acts.Addressee.IsMatch(noun)) || (count == 2 && words.Acts.Article.IsMatch(phrase) && noun[^1] == 'a')) return phrase;
        }
        return null;
    }

    /// <summary>As far as the phrase reaches: "the two preschools".</summary>
    private static string Whole(string[] tokens, int count, Vocabulary words)
    {
        while (count < tokens.Length && count < 3 && tokens[count - 1][^1] is not (',' or '.') && tokens[count].All(char.IsLower) && !words.Matters.NameStop.IsMatch(tokens[count]) && !words.FunctionWords.Contains(tokens[count]) && words.Acts.Infinitive.IsMatch(tokens[count]) is false) count++;
        return string.Join(' ', tokens[..count]).TrimEnd(',', '.');
    }

    private bool IsReceiver(string last, string candidate, Vocabulary words)
    {
        if (last.Length == 0 || words.Acts.AddresseeSkip.IsMatch(candidate) || words.Dates.BeforeMeeting.IsMatch(candidate)) return false;
        if (words.Head.BodyWord.IsMatch(last) || Attendance.Naming.IsAcronym(last) || IsShort(last)) return true;
        if (words.Acts.Own.IsMatch(candidate) || words.People.Role.IsMatch(last) && !words.Acts.NoAddressee.IsMatch(last)) return true;
        return draft.Roster.Named(candidate).Count > 0 || words.People.Organisation.IsMatch(last) && last.Length > 3;
    }

    /// <summary>"till styrelsens junimöte": the body whose meeting it is.</summary>
    private string Owning(string candidate, bool hasMore, Vocabulary words) =>
        hasMore && words.Acts.Inverts && candidate.EndsWith("ns", StringComparison.Ordinal) && words.Head.BodyWord.IsMatch(candidate[..^1]) && draft.Roster.Named(candidate).Count == 0 ? candidate[..^1] : candidate;

    private bool IsShort(string last) => last.Length is 2 or 3 && last.All(char.IsUpper) && (new Bodies(draft).Spelt(last) != last || !NotBodies.Contains(last));

    /// <summary>A name that goes on: "styrelsen för X" does not, "Tingholma kommun" does.</summary>
    private static string? Longer(string[] tokens, int count, Vocabulary words)
    {
        if (count >= tokens.Length) return null;
        var next = tokens[count].TrimEnd(',', '.');
        return next.Length > 1 && (words.Head.BodyWord.IsMatch(next) || words.People.Organisation.IsMatch(next) || words.People.Role.IsMatch(next) && !words.FunctionWords.Contains(next)) && !words.Matters.NameStop.IsMatch(next)
            ? string.Join(' ', tokens[..(count + 1)]).TrimEnd(',', '.') : null;
    }
}
