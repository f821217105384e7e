using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Attendance and functions told in sentences: "Här var …", "X hade förhinder", "X skriver".</summary>
internal static partial class SpokenAttendance
{
    private const int Opening = 24;
    private const int SignatureLines = 8;
    private const int FirstSentences = 8;
    private const int FewestEnumerated = 3;

    /// <param name="draft">What has been found so far.</param>
    /// <param name="isListed">True when a list says who was there.</param>
    public static void Run(Draft draft, bool isListed)
    {
        var sentences = draft.Sentences;
        for (var i = 0; i < sentences.Count; i++)
            if (i <= Opening || i >= sentences.Count - 4) Lists(draft, sentences[i], i <= Opening);
        if (!draft.Roster.People.Exists(p => p.IsPresent && p.Roles.Count == 0)) foreach (var sentence in sentences.Take(Opening)) Enumerated(draft, sentence);
        if (draft.Roster.People.Count(p => p.Roles.Count == 0) == 0) Signed(draft);
        var hasList = draft.Roster.People.Count > 0;
        if (!isListed) foreach (var sentence in sentences) Titled(draft, sentence);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i <= Opening || i >= sentences.Count - 4) Elections(draft, sentences[i]);
            if (!hasList) Speakers(draft, sentences[i]);
            else ByHeading(draft, sentences[i]);
        }
        for (var i = 0; i < sentences.Count; i++) if (i < Opening || i >= sentences.Count - 3) Functions(draft, sentences[i]);
    }

    /// <summary>"Det var A och B från X, C från Y och jag": several full names one after another, whatever stands before them.</summary>
    private static void Enumerated(Draft draft, Sentence sentence)
    {
        if (sentence.Passage.Kind == PassageKind.Row || draft.Head.Contains(sentence.Passage) && Labelled.In(sentence.Text).Label == Label.Absent || FirstOfSeveral().Match(sentence.Text) is not { Success: true } first) return;
        var parser = new PeopleParser(sentence.Passage, sentence.Words.People, null);
        var start = sentence.Span.Start - sentence.Passage.Span.Start;
        var found = parser.Parse(start + first.Index, start + sentence.Text.Length);
        if (found.Count < FewestEnumerated || parser.Strangers * 3 > found.Count || sentence.Words.People.AbsentSentence.IsMatch(sentence.Text)) return;
        foreach (var person in found)
        {
            FunctionNames.Canonical(person, sentence.Words.People);
            draft.Roster.Add(person);
        }
    }

    [GeneratedRegex(@"(?<![\p{L}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von |af |de )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}(?=,| \(| och | and | samt | från | from )", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfSeveral();

    /// <summary>Where there is no list: the names under the document.</summary>
    private static void Signed(Draft draft)
    {
        foreach (var passage in draft.Passages.TakeLast(SignatureLines).Where(p => p.Kind != PassageKind.Item && p.Text.Length < 120 && !Labelled.In(p.Text).HasLabel))
        {
            var parser = new PeopleParser(passage, passage.Words.People, null);
            var people = parser.Parse(0, passage.Text.Length);
            if (people.Count == 0 || parser.Strangers > 0 || !people.All(p => p.Name.Contains(' '))) continue;
            foreach (var person in people) draft.Roster.Add(person);
        }
    }

    private static void Speakers(Draft draft, Sentence sentence)
    {
        foreach (Match match in sentence.Words.People.FullSpeaker.Matches(sentence.Text))
            if (Naming.IsName(match.Groups["who"].Value, sentence.Words.People)) draft.Roster.Add(new Listed(match.Groups["who"].Value, sentence.At(match.Groups["who"])));
    }

    /// <summary>"Kassören Petter Lood gick igenom …", "The treasurer, Hilda Norén, …", "Mrs Wallin said …": who bears a title, where nobody is listed.</summary>
    private static void Titled(Draft draft, Sentence sentence)
    {
        if (sentence.Passage.IsHeading || sentence.Passage.Kind == PassageKind.Row) return;
        var people = sentence.Words.People;
        foreach (Match match in AfterTitle().Matches(sentence.Text))
        {
            var (title, name) = (match.Groups["title"].Value, match.Groups["who"]);
            if (name.Value.EndsWith('s') && !Told().IsMatch(sentence.Text, name.Index + name.Length)) continue;
            if (!Naming.IsName(name.Value, people) || people.Role.Match(title) is not { Success: true } role || role.Index + role.Length < title.Length) continue;
            var person = draft.Roster.Named(name.Value) is [var known] ? known : draft.Roster.Add(new Listed(name.Value, sentence.At(name)));
            if (person.Roles.Count == 0 && !people.Chair.IsMatch(title)) person.Roles.Add(title);
        }
    }

    [GeneratedRegex(@"(?<![\p{L}-])(?<title>\p{L}{4,}),? (?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:von |af |de )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=,? \p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTitle();

    /// <summary>A verb or a comma right after the name: "Kent Rolins anhållan" is a genitive.</summary>
    [GeneratedRegex(@"\G(?:,| \p{Ll}+(?:de|te|er|ar|ed|ick|og|ev|öll|sa)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    private static void Elections(Draft draft, Sentence sentence)
    {
        var people = sentence.Words.People;
        foreach (Match match in people.Elected.Matches(sentence.Text))
        {
            if (Function(match.Groups["role"].Value, people) is not { } label || !people.RoleNames.TryGetValue(label, out var role)) continue;
            foreach (Capture who in match.Groups["who"].Captures)
                foreach (var part in ListPart.Split(sentence.Text, who.Index, who.Index + who.Length, people))
                    Elect(draft, sentence, part, role);
        }
    }

    /// <summary>"Val av justerare. Amira väljs.": the heading says to what.</summary>
    private static void ByHeading(Draft draft, Sentence sentence)
    {
        var people = sentence.Words.People;
        var label = Function(sentence.Passage.Section.Title);
        if (label is null || people.ElectVerb.Match(sentence.Text) is not { Success: true } verb) return;
        foreach (var text in new[] { sentence.Text[..verb.Index], sentence.Text[(verb.Index + verb.Length)..] })
            foreach (var part in ListPart.Split(text, 0, text.Length, people))
                if (draft.Roster.Named(text.Substring(part.Start, part.Length)) is [var person] && !person.Roles.Contains(people.RoleNames[label.Value]))
                {
                    person.Roles.Add(people.RoleNames[label.Value]);
                    person.IsRoleInferred = true;
                }
    }

    /// <summary>The function that a heading elects to: for the meeting, not for the year.</summary>
    private static Label? Function(string title)
    {
        foreach (var words in Languages.All)
        {
            if (words.People.VerifierWord.IsMatch(title)) return Label.Adjuster;
            if (words.People.ForMeeting.IsMatch(title)) return words.People.Chair.IsMatch(title) ? Label.Chair : Label.Secretary;
        }
        return null;
    }

    private static Label? Function(string role, PeopleWords people)
    {
        if (people.TermOfOffice.IsMatch(role)) return null;
        if (people.VerifierWord.IsMatch(role)) return Label.Adjuster;
        return people.Chair.IsMatch(role) || people.Leading.IsMatch(role) ? Label.Chair : Label.Secretary;
    }

    private static void Elect(Draft draft, Sentence sentence, ListPart part, string role)
    {
        var title = sentence.Words.People.Honorific.Match(sentence.Text.Substring(part.Start, part.Length)) is { Success: true } honorific ? honorific.Length : 0;
        if (title > 0) part = part with { Start = part.Start + title, Length = part.Length - title };
        var name = sentence.Text.Substring(part.Start, part.Length);
        var known = draft.Roster.Named(name);
        if (known.Count > 1 || (known.Count == 0 && !(Naming.IsName(name, sentence.Words.People) && name.Contains(' ')))) return;
        var person = known.Count == 1 ? known[0] : draft.Roster.Add(new Listed(name, sentence.At(part.Start, part.Length)));
        if (PartyAfter().Match(sentence.Text, part.Start + part.Length) is { Success: true } party) person.Organisation ??= party.Groups["org"].Value;
        if (person.Roles.Contains(role)) return;
        person.Roles.Add(role);
        person.IsRoleInferred = true;
    }

    [GeneratedRegex(@"\G (?:från|from) (?:the )?(?<org>\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyAfter();

    private static void Lists(Draft draft, Sentence sentence, bool isOpening)
    {
        var people = sentence.Words.People;
        if (sentence.Passage.Kind == PassageKind.Row) return;
        if (people.AbsentSentence.Match(sentence.Text) is { Success: true } absent) Enter(draft, sentence, absent.Groups["who"], false);
        else if (isOpening && people.PresentSentence.Match(sentence.Text) is { Success: true } present) Enter(draft, sentence, present.Groups["who"], true);
    }

    private static void Enter(Draft draft, Sentence sentence, Group who, bool isPresent)
    {
        if (who.Length > 400) return;
        var people = sentence.Words.People;
        var parser = new PeopleParser(sentence.Passage, people, null);
        var start = sentence.Span.Start - sentence.Passage.Span.Start + who.Index;
        var clause = isPresent ? 0 : who.Value.LastIndexOf(';') + 1;
        var stop = !isPresent && Verb().Match(who.Value, clause) is { Success: true, Index: > 2 } verb ? verb.Index : who.Length;
        var found = parser.Parse(start + clause, start + stop);
        if (found.Count == 0 || parser.Strangers > found.Count / 2) return;
        foreach (var person in found)
        {
            if (!isPresent && !person.Name.Contains(' ') && people.DefiniteNoun.IsMatch(person.Name) && !FirstNames.Begins(person.Name) && draft.Roster.Named(person.Name).Count == 0) continue;
            FunctionNames.Canonical(person, people);
            person.IsPresent = isPresent && !person.IsAway;
            draft.Roster.Add(person);
        }
    }

    /// <summary>Where the names end and something is told of them: "A och B hade undervisning och kunde …".</summary>
    [GeneratedRegex(@",? (?:hade|har|fick|är|var|skulle|kunde|had|has|was|were|who|som)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    private static void Functions(Draft draft, Sentence sentence)
    {
        foreach (Match match in sentence.Words.People.FunctionSentence.Matches(sentence.Text))
        {
            var party = match.Groups["org"].Value.Trim();
            Give(draft, sentence, match.Groups["chair"], Label.Chair, party);
            if (IsOpening(draft, sentence)) Give(draft, sentence, match.Groups["secretary"], Label.Secretary, party);
            Give(draft, sentence, match.Groups["adjuster"], Label.Adjuster, party);
            if (IsOpening(draft, sentence) && (match.Groups["secretary"].Success || match.Groups["adjuster"].Success)) draft.Functions.Add(sentence);
        }
    }

    /// <summary>Before the first matter: later on, somebody who writes has got something to write.</summary>
    private static bool IsOpening(Draft draft, Sentence sentence) =>
        sentence.Index < FirstSentences || sentence.Index >= draft.Sentences.Count - 2 && sentence.Text.Length < 60 || sentence.Passage.Section == Section.None || sentence.Passage.Section.Label is Label.Opening or Label.Formality or Label.Present or Label.Notes;

    private static void Give(Draft draft, Sentence sentence, Group who, Label label, string party)
    {
        var people = sentence.Words.People;
        if (!who.Success || !people.RoleNames.TryGetValue(label, out var role)) return;
        var titled = people.Role.Match(who.Value) is { Success: true, Index: 0 } title && title.Length + 2 < who.Length ? title.Length + 1 : 0;
        var name = who.Value[titled..];
        var known = draft.Roster.Named(name);
        if (known.Count == 0 && name.IndexOf(' ') is var blank and > 2 && name[(blank + 1)..].Contains(' ') && draft.Roster.Named(name[(blank + 1)..]) is [var untitled]) known = [untitled];
        if (known.Count > 1 || (known.Count == 0 && !Naming.IsName(name, people))) return;
        if (known.Count == 0 && draft.Roster.People.Count > 0 && !name.Contains(' ') && !(party.Length > 2 && char.IsUpper(party[0]))) return;
        var person = known.Count == 1 ? known[0] : draft.Roster.Add(new Listed(name, sentence.At(who.Index + titled, name.Length)));
        if (party.Length > 0 && (char.IsUpper(party[0]) || people.Organisation.IsMatch(party)) && !Naming.IsRole(party, people)) person.Organisation ??= party;
        if (label == Label.Chair && draft.Roster.People.Exists(p => p.Roles.Exists(r => people.Chair.IsMatch(r)))) return;
        if (person.Roles.Contains(role)) return;
        person.Roles.Add(role);
        person.IsRoleInferred = true;
    }
}
