using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Persons, organisations and functions in English minutes.</summary>
internal static partial class EnglishPeople
{
    public static PeopleWords Words { get; } = new()
    {
        Organisation = Organisation(), Role = Role(), Note = Note(), PresentSentence = Shape.Of(PresentSentence(), "present|attend|joined| were | was | met |gathered| sat | came |took part"), AbsentSentence = Shape.Of(AbsentSentence(), "except| all |everyone|everybody|could not|had to|was ill|travelling|leave|apolog|regret|absent|unable|not present|excused|away|prevented|did not attend|had sent|could not"),
        FunctionSentence = Shape.Of(FunctionSentence(), "welcome|facilitat|chair|opened|opens|elected|presided|minutes|notes|appointed|verif|adjust|led |steered|ran |took |takes |kept|keeps|wrote|record|acted"), Absence = Absence(), Away = Away(), InPlaceOf = InPlaceOf(), Unit = Unit(), Writer = Writer(), SpeaksOfSelf = SpeaksOfSelf(), WroteNotes = WroteNotes(), From = From(), To = To(), Copy = Copy(), Pronoun = Pronoun(), Attending = Attending(), OnBehalfOf = OnBehalfOf(), Yes = Yes(), No = No(), Chair = Chair(), Leading = Leading(), Everyone = Shape.Of(Everyone(), "all|every|each"), EachParty = Shape.Of(EachParty(), "each|every"), NounLike = NounLike(), Elected = Shape.Of(Elected(), "designated|asked|elected|appointed|chosen|took the|in the chair|kept the|the minutes"), Receiving = Receiving(), WholeBody = WholeBody(), DefiniteNoun = DefiniteNoun(), NoReceiver = NoReceiver(), ElectVerb = ElectVerb(), ForMeeting = ForMeeting(), PresentFor = PresentFor(), TermOfOffice = TermOfOffice(), VerifierWord = VerifierWord(), FullSpeaker = Shape.Of(FullSpeaker(), "ed |said"), Honorific = Honorific(), Grouping = Grouping(),
        Parties = Set(""),
        RoleNames = new Dictionary<Label, string>
        {
            [Label.Chair] = "chair", [Label.ViceChair] = "vice chair", [Label.Secretary] = "secretary", [Label.Adjuster] = "adjuster",
        },
        RoleForms = [(Writes(), Label.Secretary), (Verifies(), Label.Adjuster), (Leads(), Label.Chair)],
        Conjunctions = Set("and & + with"),
        NotNames = Set("i none all everyone everybody others also see the a an this that these those we they he she it january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday meeting board group minutes agenda item action decision attachment appendix next chair secretary teams zoom"),
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:council|city|county|municipality|region|university|college|school|institute|agency|authority|ltd|inc|limited|association|society|union|church|museum|theatre|library|hospital|trust|foundation|department|centre|center|club|company|bank|office|network|federation|board|committee|group|town|district|ministry|laborator(?:y|ies)|academy|consulting|service|services|orchestra|gallery|clinic|port|group|primary|nursery|parish|police|alliance|consortium|partnership|forum|studio|parliament|senate|chamber|charity|brigade|housing|archives?|polytechnic|high school|plc|gmbh)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\b(?:(?:vice|deputy|acting|co-?)[ -]?)?(?:chair(?:man|woman|person)?|secretary|adjuster|verifier|notes|minutes|note[- ]?taker|minute[- ]?taker|treasurer|director|manager|leader|lead|coordinator|officer|adviser|advisor|consultant|president|professor|researcher|lecturer|teacher|student|accountant|controller|representative|expert|architect|engineer|inspector|nurse|doctor|trainer|developer|assistant|clerk|planner|librarian|member|substitute|observer|guest|head of [\p{L} ]+|rapporteur|facilitator|administrator|analyst|editor|curator|producer|auditor|trustee|convenor|convener|scribe|principal|dean|registrar|bursar|provost|rector|warden|caretaker|headteacher|vicar|mayor|solicitor|surveyor|contractor|organi[sz]er|technician|designer|webmaster|moderator|dean|registrar|provost|bursar|executive|chaplain|warden|captain|vicar|pastor|curate|counsel|solicitor|scientist|specialist|fellow|intern|superintendent|supervisor|mayor|councillor|ombudsman|technician|programmer|designer|(?:vice-)?chancellor|rector|governor|mentor|organi[sz]er|volunteer|archivist|surveyor|steward|midwife|therapist|psychologist|economist|lawyer|producer|[cC][efoti]o|vp|churchwarden|head(?!\p{L})(?= |$))s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\(?(?:zoom|teams|skype|video|phone|telephone|hybrid|in person|on site|physically|digitally|via|until|for the first time|from|items?|by phone|by link|online|remote(?:ly)?|part|left|joined|arrived|to item|for item|on teams|on zoom|except|late|partly)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:\p{L}+\s){0,3}(?:were|was|met|gathered|sat|came|attended|joined)\b[^:]{0,80}:\s(?<who>.+)$|^(?:also present were|also at the table were|here were|there were|at the table were|in the room were|with us were|present were|in attendance were|those present were|attending were|we were)\s*:?\s*(?<who>.+)$|^(?:on|at|in|with|round|around)\s(?:\p{L}+\s){1,5}(?:were|was)\s(?<who>(?-i:\p{Lu}).+)$|^(?<who>\p{Lu}.+?) (?:were present|attended(?: the meeting)?|took part|was present|were there)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentSentence();

    [GeneratedRegex(@"^(?<who>.+?) (?:sent (?:their |his |her )?(?:apologies|regrets)|(?:was|were) (?:absent|unable to attend|not present|excused|away)|could not (?:attend|come|make it|join|be there)|had (?:excused|sent)|(?:was|were) prevented|did not attend|excused (?:him|her|them)sel\p{L}+|had to cancel|was ill|was travelling|is on leave|had sent apologies)|\b(?:all|everyone|everybody)(?: of us)? (?:but|except(?: for)?|apart from) (?<who>(?-i:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:(?:, | and )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){0,3}))|^(?:apologies(?: for absence)?(?: (?:were|had been|was|have been))?(?: (?:received|noted|given|sent|recorded))? from|regrets from|absent (?:was|were))\s*:?\s*(?<who>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsentSentence();

    private const string Who = @"\p{Lu}[\w-]+(?: \p{Lu}[\w-]+){0,2}";
    private const string Of = @"(?:,(?<org> [^,.;:]{3,40}),| (?:of|from) (?:the )?(?<org>(?:(?! (?:and|had|has|is|was|who) )[^,.;:]){3,40}?))? ";

    [GeneratedRegex("(?<chair>" + Who + ")" + Of + @"(?:welcomed|facilitated|facilitates|chaired|opened the meeting|chairs|opens the meeting|was elected chair|presided|took the chair|was in the chair|acted as chair|(?:led|steered|ran) (?:the (?:meeting|discussion|session|call|day)|us\b))|\b(?:under the chairmanship of|(?:chaired|led|opened|presided over|steered|facilitated) by) (?<chair>" + Who + @")|\b(?:[Nn]otes|[Mm]inutes) (?:were |was )?(?:taken|kept|written|recorded) by (?<secretary>" + Who + @")|[Aa]s secretary (?:acted|served) (?<secretary>" + Who + @")|\b[Cc]hair(?:ed by)? (?<chair>\p{Lu}{2,3})\b|(?<secretary>" + Who + ")" + Of + @"(?:(?:took|takes|kept|keeps|wrote|recorded|is taking) (?:the |these |this |our )?(?:notes|minutes|record|report)\b|was elected secretary|acted as (?:secretary|note[- ]taker))|\b(?:[Nn]otes|[Mm]inutes)(?: by)? (?<secretary>\p{Lu}{2,3})\b|(?<adjuster>" + Who + @") (?:was (?:elected|appointed) (?:to )?(?:verify|adjust)|verifies the minutes|checks the minutes|will check the minutes|will verify)", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionSentence();

    [GeneratedRegex(@"^(?:yes|x|✓|✔|y|present|attended)\b|^[x✓✔☒☑]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:not|couldn'?t|can'?t|absent|apolog\p{L}*|regrets|unable|missing|away|sorry|excused)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absence();

    [GeneratedRegex(@"^(?:I|the undersigned|me)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    [GeneratedRegex(@"^(?:absent|excused|apologies|sent apologies|not present|unable to attend|regrets)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(@"^(?:sub(?:stitute|stituting)?\.?\s+)?(?:for|instead of|in place of|standing in for|replacing)\s+(?<who>\p{Lu}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex InPlaceOf();

    [GeneratedRegex(@"(?<![\p{L}.])(?-i:I|[Mm]e|[Mm]y|[Mm]yself|[Yy]ours truly|[Uu]ndersigned)\b(?!\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfSelf();

    [GeneratedRegex(@"^(?:from|sender)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"(?<![\p{L}.])(?-i:I)\s(?:took|take|kept|wrote)\s(?:the\s)?(?:notes|minutes)\b|(?:with me|me), taking (?:the )?(?:notes|minutes)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WroteNotes();

    [GeneratedRegex(@"^(?:she|he)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:was represented|were represented|represented|attended|took part|was in the chair|joined|chaired)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attending();

    [GeneratedRegex(@"(?:(?:^|[.,;]\s|\band\s)(?<org>(?!and\s)\p{L}[^.,;]{2,50}?)\s(?:(?:was|were)\srepresented\s)?by|(?:^|[.,;]\s|\band\s)(?:[Ff]rom|[Ff]or)\s(?<org>[^.,;]{2,50}?)(?:\s(?:came|attended))?)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalfOf();

    [GeneratedRegex(@"^(?:no|-|–|absent|apologies|n|excused|regrets)(?:\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(@"chair|presid", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:to )?(?:lead|preside|chair)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(?:all|everyone|everybody|each (?:member|partner)|all members|all partners)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"\s+(?:at|of|from|in)\s+(?:each|every)\s+(?:party|partner|municipality|organi[sz]ation|member)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachParty();

    [GeneratedRegex(@"(?:tion|ment|ness|ing|ity|ance|ence|ies|ers|ship|ures?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NounLike();

    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | and )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) (?:was|were) (?:elected|appointed|chosen|designated|asked) (?:as |to )?(?<role>(?:the )?(?:examine|sign the minutes|scrutini|chair|secretary|verif|adjust|minute|check the minutes|keep the minutes|take the minutes|take notes|lead the meeting|preside)\p{L}*(?:(?! and )[^.,;]){0,30})|(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | and )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) (?<role>took the (?:minutes|notes)|was in the chair|kept the minutes)|(?:,|\band) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | and )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) to (?<role>(?:keep|take|write|verify|check|sign|adjust) (?:the )?(?:minutes|notes)|verify|chair)\b|(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?:,? and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?) (?<role>(?:will )?(?:check|verify|approve) the minutes)", RegexOptions.CultureInvariant)]
    private static partial Regex Elected();

    [GeneratedRegex(@"(?:^|[.:] )(?:(?<title>\p{Lu}?\p{L}+) )?(?<who>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+) (?:reported|informed|presented|welcomed|opened|proposed|thanked|explained|raised|noted|asked|said|showed|suggested)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FullSpeaker();

    [GeneratedRegex(@"^(?:[Tt]he\s)?(?:(?:Drs?|Profs?|Professors?|Assoc|Associate|Asst|Assistant|Adj|Adjunct|Emeritus|Mr|Mrs|Ms|Mx|Miss|Messrs|Rev|Revd|Rev'd|Reverend|Right|Rt|Hon|Honourable|Very|Canon|Dean|Rabbi|Imam|Sir|Dame|Lord|Lady|Cllrs?|Councillors?|Councilors?|Ald|Alderman|Senator|Judge|Capt|Captain|Col|Colonel|Maj|Major|Sgt|Lt|Insp|Inspector|Provost|Madam)\.?\s+)+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"\b(?:members|observers|guests|staff|online|remote|with|without|for|from|present|officers|others|voting|substitutes|representatives|parents|students|trustees|those|round|around|on line|residents|relatives|pupils|public|speakers|patients|parties|employees|governors|directors|volunteers)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^(?:who\s|also\s|and\s)*(?:memo|minutes|notes|minute taking|note taking|notetaker|minuted|scribe|(?:note|minute|minutes)[- ]?(?:taker|keeper|secretary)|(?:took|takes|taking|kept|keeps|keeping|wrote|writes|writing|recorded|records|did|doing|on)\s(?:the\s|these\s|our\s)?(?:notes|minutes|record|log))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writes();

    [GeneratedRegex(@"^(?:verifies|verifying|adjusting)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verifies();

    [GeneratedRegex(@"^(?:who\s|also\s)*(?:facilitating|facilitated|facilitates|chairing|chaired|chairs|presided|presiding|in the chair|took the chair|host|(?:led|leads|leading|chaired|chairing|ran|running|steered|steering|hosted|guided)\s(?:the\s|us\s|our\s)?(?:meeting|day|session|call|board|group|council|evening|discussion|us|through|through the \p{L}+))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^(?:the )?(?:procurement|finance|hr|operations|facilities|estates|communications|marketing|sales|logistics|quality|research|administration|production|legal|police|press|kitchen|warehouse|nursery|parish)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\byears?\b|\d{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TermOfOffice();

    [GeneratedRegex(@"verif|adjust|examin|scrutin|check the minutes|approve the minutes|sign the minutes", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerifierWord();

    [GeneratedRegex(@"^(?:(?:present|attending|representatives)\s+)?(?:for|from|of|at)\s+(?:the\s+)?(?<org>\p{L}.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentFor();

    [GeneratedRegex(@"\b(?:was|were) (?:elected|chosen|appointed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElectVerb();

    [GeneratedRegex(@"^(?:all|everyone|everybody)$|^(?:all|each) (?:\p{L}+ ){0,2}?(?:members|partners?|participants|leaders|managers|schools|municipalities|teams|groups|clubs|parties)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeBody();

    [GeneratedRegex(@"(?!)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteNoun();

    [GeneratedRegex(@"^(?:the )?(?:week|month|year|meeting|summer|autumn|spring|winter|end|time|day)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoReceiver();

    [GeneratedRegex(@"(?!)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receiving();

    [GeneratedRegex(@"^(?:election|appointment) of (?:a |the )?(?:secretary|minute|note|chair(?:man|person)? (?:for|of) the meeting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForMeeting();

    [GeneratedRegex(@"^(?:to)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?:cc|copy|copies to)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
