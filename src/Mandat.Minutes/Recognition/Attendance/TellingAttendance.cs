using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Attendance told at the opening where there is no list: "Länsstyrelsen företräddes av X. Från föreningen deltog Y."</summary>
internal static partial class TellingAttendance
{
    private const int Opening = 10;

    public static void Run(Draft draft)
    {
        var told = draft.Sentences.Take(Opening).Where(s => !s.Passage.IsHeading && s.Words.People.Attending.IsMatch(s.Text)).ToList();
        if (told.Count == 0) return;
        foreach (var sentence in told)
        {
            string? party = null;
            var end = -1;
            foreach (Match name in FullName().Matches(sentence.Text))
            {
                if (!Naming.IsName(name.Value, sentence.Words.People) || draft.Roster.Named(name.Value).Count > 0) continue;
                var goesOn = end >= 0 && sentence.Text[end..name.Index].Trim() is "," or "och" or "and" or "samt" or ", och" or ", and";
                party = Add(draft, sentence, name, goesOn ? party : null);
                end = name.Index + name.Length;
            }
        }
    }

    private static string? Add(Draft draft, Sentence sentence, Match name, string? same)
    {
        var before = sentence.Text[..name.Index];
        var clause = before[(before.LastIndexOfAny([',', ';']) + 1)..];
        var person = new Listed(name.Value, sentence.At(name))
        {
            Organisation = same ?? (sentence.Words.People.OnBehalfOf.Match(before) is { Success: true } party ? Nominative(party.Groups["org"].Value, sentence.Words.People) : null),
            IsPresent = !sentence.Words.People.AbsentSentence.IsMatch(sentence.Text),
        };
        if (sentence.Words.People.Role.Match(clause) is { Success: true } role && role.Index + role.Length >= clause.TrimEnd().Length) person.Roles.Add(role.Value);
        var after = sentence.Text[(name.Index + name.Length)..];
        if (After().Match(after) is { Success: true } told && Function(told.Groups["what"].Value.Trim(), sentence.Words.People) is { } function) person.Roles.Add(function);
        FunctionNames.Canonical(person, sentence.Words.People);
        draft.Roster.Add(person);
        return person.Organisation;
    }

    /// <summary>"Vattenrådets ordförande": without the ending of the genitive.</summary>
    private static string Nominative(string party, PeopleWords words) =>
        !party.Contains(' ') && party.EndsWith('s') && words.DefiniteNoun.IsMatch(party[..^1]) ? party[..^1] : party;

    /// <summary>What is said right after the name, when it is a function of the meeting.</summary>
    private static string? Function(string words, PeopleWords people)
    {
        foreach (var (shape, label) in people.RoleForms)
            if (shape.IsMatch(words)) return people.RoleNames[label];
        return people.Chair.IsMatch(words) && words.Length < 30 ? people.RoleNames[Label.Chair] : null;
    }

    [GeneratedRegex(@"(?<![\p{L}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von |af |de )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();

    [GeneratedRegex(@"^(?:,? (?:som |who )?| \()(?:också |även |also )?(?:var |was )?(?<what>[\p{L} ]{3,40}?)(?:\)|$|,|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
