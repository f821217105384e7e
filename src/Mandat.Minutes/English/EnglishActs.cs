using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Decisions and assignments as English minutes word them.</summary>
internal static partial class EnglishActs
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static ActWords Words { get; } = new()
    {
        Decides = Shape.Of(Decides(), "decide|resolve"), DecidesOpen = Shape.Of(DecidesOpen(), "decide|resolve|agree"), Agrees = Agrees(), Resolved = Resolved(), Chooses = Chooses(), BodyActs = BodyActs(), Settled = Settled(), BareOutcome = BareOutcome(), Changes = Changes(), PassiveMain = PassiveMain(), Subordinates = Subordinates(), Enumerates = Shape.Of(Enumerates(), "follow|below"), ClauseBreak = ClauseBreak(), Confirmed = Shape.Of(Confirmed(), "approve|adopt|carried|agreed|accepted|passed"), Formal = Shape.Of(Formal(), "agenda|minutes|notes|elected|appointed"),
        NotDecision = NotDecision(), Proposes = Shape.Of(Proposes(), "propos|suggest|moved that|recommend"),
        Commissions =
        [
            Shape.Of(Commissioned(), "asked|tasked|commissioned|instructed|assigned|requested|given the task|charged|mandated"), Shape.Of(Asked(), "ask|instruct|task|commission|request|mandate|the job"),
        ],
        Duties = [Subjunctive(), Contracted(), Shape.Of(AndWill(), " and | but "), Shape.Of(Will(), "could|will|shall| to |must|would|'ll|'d"), Shape.Of(Responsible(), "ing |responsib|volunteer|take|took|look|charg|chas|check|going"), Shape.Of(Falls(), "up to|it to| falls to| fell to| left to| down to|over to|'s job|'s task|goes to|which ")],
        Doing = Doing(), Saying = Saying(), Telling = Telling(),
        Sends = Sends(), Toward = Toward(), AtHand = AtHand(), MeetingOf = MeetingOf(), NamedOffice = NamedOffice(), AboutClause = AboutClause(), BareVerb = BareVerb(), FollowsUp = FollowsUp(), MeetsAgain = MeetsAgain(),
        AddresseeSkip = AddresseeSkip(), Addressee = Addressee(), NoAddressee = NoAddressee(), ComesBack = Shape.Of(ComesBack(), "will be|to be"), GoesOn = Shape.Of(GoesOn(), "report|present|return|back|submit|deliver|done|ready|complete|due|sent|with|by "), Done = Done(),
        Ongoing = Shape.Of(Ongoing(), "ongoing|in progress|currently"), Own = Own(), NotNow = Shape.Of(NotNow(), "deci"), Wonders = Wonders(), GoingOn = GoingOn(), Announces = Announces(), Becomes = Becomes(), Weighs = Weighs(), DecidedBy = DecidedBy(), TellingTitle = TellingTitle(), ByWhom = ByWhom(), ClauseLine = ClauseLine(), Dissents = Dissents(), Passive = Passive(), NotAssignment = Shape.Of(NotAssignment(), "already|will not|need not|?"), NotSubject = NotSubject(), Fields = Fields(), OwnerField = OwnerField(), DueField = DueField(), Aside = Aside(), SpokePast = SpokePast(), SpeaksNow = SpeaksNow(), Finite = Finite(), ResponsibleLead = Shape.Of(ResponsibleLead(), "responsible|owner|lead|action"), DueLead = DueLead(), Article = Article(), Hedged = Hedged(), Indefinite = Indefinite(), ResponsibleTail = Shape.Of(ResponsibleTail(), "responsible|owner|lead|action|assigned|by"), DueFiller = DueFiller(),
        PresentTense = PresentTense(), AnyVerb = PresentTense(), Inverts = false, Fronted = Fronted(), Asks = Asks(), DefiniteEnding = DefiniteEnding(), DefiniteEnd = DefiniteEnd(), Modal = Modal(), Agent = Shape.Of(Agent(), " by "), Together = Shape.Of(Together(), " with "), Relative = Shape.Of(Relative(), ", who "), Oneself = Oneself(), Inserted = Inserted(), AsksWho = Shape.Of(AsksWho(), "who"), Gapped = Gapped(), ClauseJoiner = ClauseJoiner(), Infinitive = Infinitive(), BarePlural = true,
    };

    [GeneratedRegex(@"\b(?:decides|decided|resolves|resolved|it was (?:decided|resolved))\b", Loose)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(?<!, (?:it |so )?(?:was )?)(?:decides|decided|resolves|resolved|agreed|agrees)\b(?:\s+(?:to|that))?\s*:?$", Loose)]
    private static partial Regex DecidesOpen();

    [GeneratedRegex(@"\b(?:agreed(?:, [^,]{3,30},)? (?:to|that|on|not)|agreeing (?:to|on|that)|agrees (?:to|that|on)|(?:in|full|general) agreement|ended up (?:with|on|\p{Ll}+ing)|was agreed|were agreed|all agreed|agreement was reached|consensus|settled on|chose to|said yes to|no objections?|unanimously|(?:was|were) not (?:supported|approved)|got the go-ahead|settled for)\b", Loose)]
    private static partial Regex Agrees();

    [GeneratedRegex(@"\b(?:(?:was|were|is|are|been) (?:\p{Ll}+ly )?(?:refused|dismissed|approved|adopted|carried|accepted|rejected|deferred|postponed|elected|appointed|endorsed|confirmed|noted|granted|turned down|tabled|passed|remitted|referred|withdrawn|prolonged|renewed|upheld|overruled|ratified|struck out|wound up|defeated|re-?elected|reappointed|co-?opted|discharged|waived|authori[sz]ed|ring-?fenced|written off|not (?:supported|granted|pursued))|(?:accounts|reports?|update|paper|statement) (?:was|were) received(?! (?:from|by|on|in)\b)|approved|adopts|adopted|approves|endorsed|endorses|rejected|deferred|postponed|(?:motion|amendment|proposal|resolution)s? (?:carried|passed|fell|lost))\b|^(?:tabled|deferred|carried|referred|refused|granted|withdrawn|held over|remitted|resolved|ratified|noted)\b(?!,? (?:that there|by))|^(?:requested|instructed|invited|authori[sz]ed|directed|urged|welcomed|noted|recommended|agreed|decided|approved|endorsed) (?:the|to|that)\b", Loose)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"^(?:approved|adopted|carried|agreed|accepted|passed|approved as proposed|(?:the )?proposal (?:was )?(?:approved|adopted|accepted|carried)|motion carried|agreed as proposed|carried unanimously|approved unanimously)(?:,? (?:unanimously|nem\.? ?con|by )?\d+\s?[–-]\s?\d+|,? unanimously)?$", Loose)]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"\bagenda\b.{0,40}\b(?:approved|adopted|accepted)|\b(?:approv|adopt)\w* (?:the )?(?:agenda|minutes|notes)|\b(?:minutes|notes)\b.{0,60}\b(?:approved|adopted|accepted|confirmed)|\b(?:elected|appointed)\b.{0,40}\b(?:chair|secretary|verif|adjust)", Loose)]
    private static partial Regex Formal();

    [GeneratedRegex(@"\b(?:proposed|proposes|suggested|suggests|recommended|before (?:a|the|any) decision|will (?:be )?decide|to be (?:decided|approved)|must be approved|if approved|needs to be|has yet to|not yet|should be|could be|can be|will be (?:approved|adopted|tabled))\b", Loose)]
    private static partial Regex NotDecision();

    [GeneratedRegex(@"\b(?:proposed|proposes|suggested|suggests|moved that|recommends?)\b", Loose)]
    private static partial Regex Proposes();

    [GeneratedRegex(@"^(?:that\s+)?(?<who>.+?)\s+(?:(?:was|were|is|are|be|has been|have been)\s+(?:asked|tasked|commissioned|instructed|assigned|requested|given the task|charged|mandated)(?:\s+by\s+(?<giver>the\s+[\p{L}-]+(?:\s[\p{L}-]+){0,2}?))?)\s+(?:with\s+)?(?:to\s+)?(?<what>.+)$", Loose)]
    private static partial Regex Commissioned();

    [GeneratedRegex(@"\b(?:to\s+)?gives?\s+(?<who>(?:the\s+)?[\p{L}' -]{2,50}?)\s+the (?:task|assignment|mandate|job|commission) (?:to|of)\s+(?<what>.+)$|\b(?:to\s+)?(?:ask(?:s|ed)?|instruct(?:s|ed)?|task(?:s|ed)?|commission(?:s|ed)?|request(?:s|ed)?|mandate(?:s|d)?)\s+(?<who>(?:the\s+)?[\p{L}' -]{2,50}?)\s+to\s+(?<what>.+)$", Loose)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?<who>I|.{2,80}?)\s+(?:\p{Ll}+ly\s+)?(?:(?:said|agreed|promised|confirmed|reported|explained|announced|added|replied|answered)(?: that)? (?:she|he|they)(?: would| will| could|'d|'ll)|took the action to|will(?: also)?(?! be (?:present|away|absent))|would(?! like| rather| prefer| want| be| have| need| appreciate| welcome| not)|shall(?:, [^,]{3,60},)?|to|undertakes to|offers to|promises to|volunteers to|has undertaken to|is looking into how to|agreed to|promised to|offered (?:[\p{L}-]+ ){0,3}?to|has (?:agreed|promised|offered) to|undertook to|volunteered to|is going to|are going to|is to|are to|is due to|are due to|must|needs to|(?:was|were|is|are) (?:appointed|named|delegated|nominated|designated|chosen|deputed|detailed) to)\s+(?<what>(?!be\b|verify\b|check the minutes|keep the minutes|take the minutes|sign the minutes|chair\b|serve\b|act as\b)\p{Ll}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Will();

    [GeneratedRegex(@"^(?<who>I|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:'ll|'s going to|'s to|'m going to) (?<what>(?!be\b)\p{Ll}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Contracted();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:has|is|was|had|knows|did not|does not|could not|cannot|didn't|doesn't|couldn't|likes?|thought|agreed|wondered|felt|said|[\p{Ll}]+ed) [^.;:]{2,120}? (?:and|but) (?:will|would|promised to|offered to|agreed to) (?!be |like |rather |have )\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex AndWill();

    [GeneratedRegex(@"\b(?:falls to|fell to|is left to|was left to|left it to|is down to|is up to) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\b|\bwhich (?<who>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+)?(?: and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?) (?:will|is to|are to|(?:has |have )?(?:offered|promised|agreed|volunteered|undertook|undertaken) to)\b|\b(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)'s (?:job|task)\b|^[Oo]ver to (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Falls();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?<what>(?:is|are) responsible for\s+.+|volunteer(?:s|ed) for\s+.+|(?:takes?|took) (?:on|charge of|responsibility for|care of)\s+.+|(?:is|are) (?:looking into|chasing|checking|in charge of|going to|seeing to|sorting|arranging|organi[sz]ing|handling|bringing|buying|dealing with|writing|preparing|contacting|drafting|booking|looking after|collecting|ordering)\s+.+|(?:is|are) (?!being|having|going|attending|retiring|leaving|living|working|feeling|thinking|hoping|waiting|wondering|missing|sitting|standing|representing|chairing|joining|stepping|moving|getting|becoming|growing|struggling|doing|looking|taking|coming|expecting|considering|enjoying|suffering|running|using|seeing|making|planning|trying|willing|interesting|asking)\p{Ll}{2,}ing (?:a|an|the|all|some|quotes?|new|two|three|his|her|their|our) .+)$", Loose)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"^(?:books|contacts|sends|writes|drafts|prepares|orders|checks|follows up|organi[sz]es|arranges|updates|calls|reads|collects|plans|invites|reports back|circulates|reviews|investigates|coordinates|compiles|asks|finds|sets up|looks into|buys|informs|submits|evaluates|takes|makes|provides|delivers|tests|finalises|shares|talks|meets(?! again| on| next| in)|applies|hires|fixes|brings|handles|chases|continues)\b", Loose)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:is(?! looking into| chasing| checking| in charge| going to| to| responsible)|has|can|wants|says|expects|needs|hopes|knows|sees|doubts|regrets|stresses|argues|comments|concludes|observes|remarks|mentions|describes|asks (?:to|for|that|if|how|why|whether|about)|requests|prefers|would|represents|chairs|leaves|joins|works|lives|leads|owns|was|notes|thinks|believes|feels|asks whether|wonders|flags|favou?rs|sits|starts|begins|lives|abstains|objects|considers|appreciates|recalls|admits|warns|insists|recommends|urges|hears|learns|declares|disagrees|fears|attends|votes|seconds|remains|continues as|looks forward|steps down|retires|resigns|seems|thanks|welcomes|opens|closes|explains|points out|reminds|proposes|suggests|supports|agrees|likes|was|were|had)\b", Loose)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?:presents|reports|shows|shares|tells|answers)\b", Loose)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\G(?:(?<=\p{L}),(?= to )|\b(?:(?<tells>(?:inform|notif|updat|tell|brief|advis|suppl|reach)(?:ies|y|s|es|e|ing)?\b|(?:answers?|thanks?)\b(?! (?:to|that|about)\b)|lets?\b(?= .{2,40} (?:know|have|see)\b)|gives?\b(?= .{2,40} (?:an answer|a reply|notice|the names?|a report|an update)\b)|fills?\b(?= .{2,30} in\b)|provides?\b(?= .{2,40} with\b))|(?<gives>(?:gives?|sends?|shows?|e-?mails?|mails?|hands?)\b(?! (?:a|an|the|it|them|his|her|their|in)\b))|(?<shows>(?:report|present|return|bring|come|feed|get|submit|take|table|share|show|rais|pass|circulat)(?:e?s|ed|e)?\b(?: back\b)?|brought|took)|(?:writ(?:e|es|ten)|wrote|repl(?:y|ies)|appl(?:y|ies)|answers?)(?= to\b)|(?<makes>(?:summari[sz]|prepar|draft|writ|produc|mak|compil|turn|confirm|answer)(?:es?|s)?\b))|\b(?:send|sent|hand|repl(?:y|ies)|deliver|e-?mail|mail|forward|giv|provid|writ|submit|apply|applies)(?:es?|s|ed)?\b|\b(?:report|request|proposal|answer|note|brief|draft|account|summary|invitation|letter|minutes|list|plan|application|reply|figures|results?|paper|update|feedback|statement|comments|invoice|data|names|version|questionnaire|survey|budget|notes|copy|copies)s?\b|(?:→|->|=>))", RegexOptions.CultureInvariant)]
    private static partial Regex Sends();

    [GeneratedRegex(@"(?:^|(?<= ))(?:to|(?<before>before|with)|for(?= the\b))\s(?!be\b)|(?:→|->|=>)\s*", Loose)]
    private static partial Regex Toward();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex AtHand();

    [GeneratedRegex(@"\b(?:to|at|before|for)\s+(?<to>(?:the )?\p{L}[\p{L}-]*)'s\s+(?:\p{L}+\s){0,2}?(?:meeting|session)\b", Loose)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"^the(?: \p{Lu}\p{Ll}[\p{L}&'-]*| of(?= \p{Lu})){2,5}(?<!day|ber|ary)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedOffice();

    [GeneratedRegex(@"\b(?:(?:will|to) be (?:presented|reported|sent|submitted|evaluated|reviewed|discussed|updated|circulated|published|completed|finalised|booked|prepared))\b", Loose)]
    private static partial Regex ComesBack();

    [GeneratedRegex(@"^(?:needs? to be|must be|should be|to be|due)\b.*\b(?:with|sent|ready|in|submitted|by|done)\b|^(?:they|she|he|it|this|the (?:result|report|proposal|answer|draft|outcome|findings)s?|both)\b.*\b(?:report|present|return|come back|submit|deliver|done|ready|completed?|due|sent)\w*\b", Loose)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:done|complete[d]?|closed|finished|ok|✓)\b|\b(?:is|are|has been|have been) (?:done|completed|finished)$|\((?:done|completed|closed)\)$|[-–:]\s*(?:done|completed|closed)$", Loose)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:ongoing|in progress|currently)\b", Loose)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^(?:we|(?:the )?(?:annual (?:general )?meeting|general meeting|meeting|group|members|participants|partners|team|project)|everyone|all|us)$", Loose)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:the|a|an|our)\s+", Loose)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:perhaps|maybe|possibly|might|could possibly)\b", Loose)]
    private static partial Regex Hedged();

    [GeneratedRegex(@"^(?:a|an|some|any)\s", Loose)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@"[\s.;,(–-]+(?:responsible|owner|lead|action|assigned to|by)\s*:\s*(?<who>[^;:]+?)(?:\)|$|[.;]|,?\s+(?:due|by|deadline|when)\b.*$)", Loose)]
    private static partial Regex ResponsibleTail();

    [GeneratedRegex(@"\b(?:ready|done|finished|complete|pending|open|carried (?:over|forward)|overdue|delayed|not started|in progress|target|responsible|owner|lead|by|due|deadline|before|asap|in|on|the|end|of|early|mid|late|until|ongoing|immediately|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|midsummer|thanksgiving|new year|half[- ]term|half-term break|the holidays|the break|term|whitsun|michaelmas|lent|advent|weekend|today|tomorrow|tonight)\b:?", Loose)]
    private static partial Regex DueFiller();

    [GeneratedRegex(@"^(?:then|next|by|in|on|before|after|at|until|during|for|once|when|as soon|meanwhile|if|over|within|from|following|this|to)\b", Loose)]
    private static partial Regex Fronted();

    [GeneratedRegex(@"(?<=\p{L}{3})s$", Loose)]
    private static partial Regex DefiniteEnd();

    [GeneratedRegex(@"^(?:both|all|a|an)$", Loose)]
    private static partial Regex AddresseeSkip();

    [GeneratedRegex(@"^the (?:\p{L}+ )?\p{L}+(?:ors?|ers?|list|people|partners|ants?|ists?|office|hall|city|clubs?|schools?|unions?|parents|families|students|consortium|secretariat|directorate|faculty|registrar|dean|authorit(?:y|ies)|wardens|neighbours|police|press|landlord)$", Loose)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^the (?:next|coming|following|last|first|latter|former|september|october|november|december|summer|winter|year|other|newsletter|paper|water|number|register|folder|calendar|server|order|chapter|matter|letter|weather|computer|poster|trailer|corner|proper|under|over|after)\b|(?:meeting|calendar|folder|register|order|chapter|newsletter|matter|poster|paper|summer|winter|number)$", Loose)]
    private static partial Regex NoAddressee();

    [GeneratedRegex(@"^(?:ask|request)", Loose)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^the\b", Loose)]
    private static partial Regex DefiniteEnding();

    [GeneratedRegex(@"^(?:will|shall|is to|are to|agreed to|promised to|undertook to|volunteered to)\b", Loose)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\b(?:to be|will be|is to be|are to be) \p{Ll}+(?:ed|en|wn|ne|de|lt|ght|pt|nt|ut|t)\b(?: (?!by\b)[\p{L}\d-]+){0,5} by (?<who>\p{L}[^.;:]{1,80})", RegexOptions.CultureInvariant)]
    private static partial Regex Agent();

    [GeneratedRegex(@"\b(?:together with|along with|jointly with) (?<who>\p{L}[^.;:]{1,80})", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), (?<clause>who \p{Ll}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:for|to|with|at|on|in)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Gapped();

    [GeneratedRegex(@", who [^,]{2,60},?$|\s*\([^()]{1,40}\)$", Loose)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"^who\b(?! (?:is|was|has|are|were|owns|wants)\b)", Loose)]
    private static partial Regex AsksWho();

    [GeneratedRegex(@"\s+(?:himself|herself|also|then|now)$", Loose)]
    private static partial Regex Oneself();

    [GeneratedRegex(@"^(?:and|but|while|though|although|however|so|which|that|whereas|then|&)$", Loose)]
    private static partial Regex ClauseJoiner();

    [GeneratedRegex(@"^\p{Ll}{3,}(?<!ss|us|is)s\b", RegexOptions.CultureInvariant)]
    private static partial Regex PresentTense();

    [GeneratedRegex(@"^(?:to\s+)?(?:book|contact|send|write|draft|prepare|order|check|follow|organi[sz]e|arrange|update|call|read|collect|plan|invite|report|circulate|review|investigate|coordinate|compile|ask|find|set|look|buy|test|develop|propose|ensure|present|finalise|finalize|share|make|get|create|explore|ring|phone|email|e-mail|mail|tell|inform|talk|speak|meet|visit|chase|fix|sort|clean|paint|repair|install|replace|print|translate|upload|publish|advertise|recruit|appoint|host|manage|handle|deal|liaise|consult|discuss|bring|take|give|provide|supply|deliver|return|submit|register|apply|renew|cancel|confirm|verify|approve|sign|complete|finish|continue|monitor|measure|calculate|estimate|invoice|seek|obtain|secure|analy[sz]e|assess|evaluate|identify|define|describe|document|summari[sz]e|revise|rewrite|edit|proofread|correct|amend|redraft|respond|remind|thank|forward|distribute|advise|keep|put|add|remove|move|clear|borrow|purchase|decorate|photograph|archive|try|build|tidy|empty|extend|negotiate|choose|select|nominate|recommend|reserve|schedule|fill|notify|interview|attend|produce|issue|implement|configure|migrate|deploy|merge|organise|pick up|hand out|hand over|let|look|ask|pay|sell|bake|learn|raise|lead|run|start|launch|seek|post|design|train|research|support|budget|cost|claim|fund|list|change|reply|answer|pass|share|keep|speak|lobby|liaise|escalate|mark|close|resolve)\b(?! (?:is|are|was|were|has|have|will|of)\b)", Loose)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@",\s*(?:and\s+)?(?=that\s)", Loose)]
    private static partial Regex ClauseBreak();

    [GeneratedRegex(@"(?:^(?:[\p{Lu}\d.]+:? )?(?:(?:after|following|having) [\p{L} ]{3,60}? )?|[,;:] |\b(?:and|so|but|then|that) )(?<who>we|everyone|(?:the |our )?[\p{L}-]+(?: [\p{L}-]+){0,2}?)(?: (?:all|unanimously|also|therefore|then))? (?<verb>takes? note|took note|accepts?|accepted|picks?|picked|chose|chooses|choose|approves?|approved|adopts?|adopted|rejects?|rejected|declines?|declined|awards?|awarded|grants?|granted|endorses?|endorsed|concludes?|concluded|consents?|consented|settles?|settled|votes?|voted|backs|backed|favou?red|favou?rs|opts|opted|waives?|waived|dismiss(?:es|ed)|withdraws|withdrew|upholds|upheld|ratifie[sd]|selects?|selected|postpones?|postponed|said|says?|will not|drops?|dropped|keeps?|put|puts|takes over|resolves|went (?:for|with|ahead)|goes (?:for|with|ahead))\b(?<rest>.*)", Loose)]
    private static partial Regex Chooses();

    [GeneratedRegex(@"^(?<who>the \p{L}+) (?<verb>(?:instructs?|instructed|directs|directed|authori[sz]es?d?|recommends|recommended|welcomes and|supports?|supported|confirms|confirmed|renewed|renews|extends|extended|allocates|allocated|appointed|appoints|elects|elected)\b.*)|^(?:so |instead,? |therefore,? |for now,? )?(?<who>we) (?<verb>(?!need|have|think|believe|want|hope|know|are|will meet|can|must|see|feel|do|meet|look forward|thank|like|would|could|wonder|may|might|should|lack|still|also|all|will (?:return|look|discuss|come|see|talk))(?:will |won't |'ll )?\p{Ll}{3,}\b(?<!ed|ng|ly)(?<!met|saw|had|were|heard|spoke|began|got|did|was|read|ate|sang|went|came|sat).*)", Loose)]
    private static partial Regex BodyActs();

    [GeneratedRegex(@"\b(?:voted \d+\s?[–-]\s?\d+|on which .{3,30} (?:was|were) agreed|that is dropped|(?i:nobody|no one|no-one) (?:objected|minded|disagreed|dissented|spoke against|was against|had any objection)|(?i:nods|nodding)\b.{0,20}\b(?:round|around|for)|(?i:everyone|everybody|all) (?:is |was |were |are )?(?:OK|okay|happy|fine|on board|in favour) (?:with|to|for|that)|(?i:everyone|everybody|all|all present|members|the whole \p{L}+) (?:was |were )?(?:in favour|supported|backed|behind)|all in favour|(?:are|were) going (?:for|with)|(?:parked|rests?|held over|carried over|on hold|on ice|left) until|thumbs up|consensus was|green light|shelved|ruled out|turned down|the answer (?:is|was) no|(?:is|was|are|were) (?:content|happy|in favour) (?:for|that|to|of)|sticking with|went for|opted for|go(?:es)? with the|sticks? with|stays as it is|there was no wish to|it was moved .{3,80} that\b)|, (?:carried|agreed|approved|adopted|passed)(?:,? (?:unanimously|nem\.? ?con\.?|by .{1,20}|\d+\s?[–-]\s?\d+))?$|[–:→>-] (?:yes|no|go|done|agreed|approved|rejected|accepted)(?:, i\.?e\.? .*)?$|\s[–-] (?:refused|noted|granted|approved|agreed|declined|accepted|rejected|deferred|adopted|supported|carried|lost|withdrawn)(?: (?:subject|provided|with|until|in)\b.{0,50})?$|, was the (?:unanimous |general |short |firm )?(?:reply|answer|verdict|conclusion|decision|view|feeling)$|\b(?:so|thus) (?:it was )?(?:decided|agreed|resolved)$|\bso decided$|\band (?:well|we will|we shall) go with|(?:so|;|[Tt]he) [\p{L}\d ]{2,30} it is$|(?:it was felt|the feeling was|the view was|the meeting felt|it was thought) that (?:we|the \p{L}+) (?:should|could)|(?:[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Gg]roup|[Tt]eam|[Mm]eeting|[Tt]rustees|[Mm]embers|[Pp]artners|[Pp]arty) (?:took note|accepted|declined|turned down|signed off|ratified|may spend|discharged|waived)|^(?:conclusion|outcome|result|verdict|agreed|settled|yes to|no to|ok to|go-ahead for)\b:? ", Loose)]
    private static partial Regex Settled();

    [GeneratedRegex(@"^(?:yes|no|agreed|approved|rejected|accepted|declined|no objections?|nobody objected|no one objected|everyone agreed|all agreed)$", Loose)]
    private static partial Regex BareOutcome();

    [GeneratedRegex(@"\b(?:is|are|was|were) (?:hereby |therefore |also )?(?:moved|dropped|awarded|declined|extended|placed on file|set aside|shifted|transferred|cancelled|withdrawn|referred back|changed to|set at|raised to|lowered to|cut to|capped at|fixed at|limited to|renamed|merged|split|discontinued|closed down|prolonged|scrapped|abolished|put on hold)\b", Loose)]
    private static partial Regex Changes();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex PassiveMain();

    [GeneratedRegex(@"\b(?:that|if|before|when|because|since|which|who|whether)\b", Loose)]
    private static partial Regex Subordinates();

    [GeneratedRegex(@"\b(?:the following|as follows|below)$", Loose)]
    private static partial Regex Enumerates();

    [GeneratedRegex(@"\b(?:asks?|asked|wonders?|wondered|unclear|checks?|checked|finds? out|discussed)\b.{0,60}\b(?:whether|if)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wonders();

    [GeneratedRegex(@"\b(?:already|currently|so far|usually|normally|to date)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoingOn();

    [GeneratedRegex(@"^(?:[Tt]his is what|[Hh]ere is what|[Hh]ere's what|[Ww]hat) (?:we|the \p{L}+) (?:\p{L}+ )?(?:agreed|decided|settled|came up with)\b(?!.*\bthat\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Announces();

    [GeneratedRegex(@"^(?:[Ii]t (?:will be|is to be|became)|[Ss]o it(?:'s| is)) (?!\p{Ll}+(?:ed|ing|ly)\b|(?:hard|good|great|nice|fun|clear|important|possible|difficult|easy|not)\b)[\p{L}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Becomes();

    [GeneratedRegex(@"\b(?:proposed|suggested|wanted|preferred|would rather|vote[ds]?|show of hands|options?|alternatives?|discussed|either)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Weighs();

    [GeneratedRegex(@"^ by (?<who>[\p{L}' -]{3,60})", RegexOptions.CultureInvariant)]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"^(?:to|that) \p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseLine();

    [GeneratedRegex(@"^(?:The )?\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2} (?:reports|informs|speaks)$", RegexOptions.CultureInvariant)]
    private static partial Regex TellingTitle();

    [GeneratedRegex(@"\b(?:decided|resolved|agreed|approved) by (?<who>[\p{L}' -]{3,60})", RegexOptions.CultureInvariant)]
    private static partial Regex DecidedBy();

    [GeneratedRegex(@"\b(?:dissented|dissents|abstained|voted against|recorded (?:his|her|their) (?:dissent|opposition))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dissents();

    [GeneratedRegex(@"^(?:is|are|was|were|been) ", RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(?:has (?:already |previously )?decided|had decided|will (?:be )?decide|no decision|not (?:yet )?(?:said yes|agreed to)|it was (?:noted|reported|observed|mentioned|explained) that|was not decided|not decided|decided (?:earlier|last|previously)|to be decided)\b", Loose)]
    private static partial Regex NotNow();

    [GeneratedRegex(@"\b(?:already done|will not|need not|has already)\b|\?$", Loose)]
    private static partial Regex NotAssignment();

    [GeneratedRegex(@"\b(?:that|which|who|has|had|is|was|were|are|will|would|can|should|not|when|if|agreed|decided|\p{L}{3,}ed)\b", Loose)]
    private static partial Regex NotSubject();

    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|will|approved|adopted|opened|welcomed|agreed|decided|elected)\b", Loose)]
    private static partial Regex Finite();

    [GeneratedRegex(@"^(?:(?:person )?responsible|owner|lead|action(?: on| by)?)(?<about> for [^:]{2,50})?\s*:\s*(?<who>.+)$", Loose)]
    private static partial Regex ResponsibleLead();

    [GeneratedRegex(@"^(?:due|deadline|by when|due date)\s*:", Loose)]
    private static partial Regex DueLead();

    [GeneratedRegex(@"(?:^|[\s.;,(])(?<label>\p{Lu}?\p{Ll}{1,20}(?: \p{Ll}+)?)\s?:\s*(?<value>[^.;:]+?)(?=\s*(?:[.;)]|,?\s+\p{Lu}?\p{Ll}{2,20}\s?:|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^(?:responsible|owner|lead|who|support|assigned to|assignee|action|with)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnerField();

    [GeneratedRegex(@"^(?:due|by|deadline|when|by when|due date|target)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DueField();

    [GeneratedRegex(@",?\s+(?:otherwise|because|so that|since|which)\b.*$|,\s+(?:but|so)\s.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:reported|told|presented|showed|raised|noted|explained|proposed|suggested|said|thought|asked|welcomed|informed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpokePast();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:reports|tells|presents|shows|raises|notes|explains|proposes|suggests|says|thinks|asks|welcomes|informs)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksNow();

    [GeneratedRegex(@"^(?:\p{L}+ ){0,2}(?:carried (?:over|forward)|outstanding|since last|from last|matters arising|follow(?:ing|ed)?[- ]up|still open|previous actions|action log|open (?:points|items|issues|matters|questions)|(?:points|items|actions|matters|issues) (?:from|since) (?:earlier|previous|the (?:last|previous)|last)|unfinished|pending)\b", Loose)]
    private static partial Regex FollowsUp();

    [GeneratedRegex(@"^(?:\p{L}+ )?(?:workshop|meeting|session|call|check-in|online check-in|get-together|webinar|seminar)(?: #?\d+)?(?: before that)?(?: is| will be)? (?:on|at) .*\d|\b(?:see you|we (?:will |shall )?(?:meet|speak|talk)\b|we (?:will |shall )?meet again|meet(?:-up| again| up)|meets again|next meet)\b", Loose)]
    private static partial Regex MeetsAgain();

    [GeneratedRegex(@"\s(?:about|that|how|on)\s", Loose)]
    private static partial Regex AboutClause();

    [GeneratedRegex(@"^(?!(?:and|are|were|have|had|has|will|would|can|could|should|must|may|both|from|with|for|also|who|that|which|went|met|said|thought|felt|saw|told|gave|made|took|came|was|left|brought|found|got|agree|think|feel|want|need|like|hope|know|believe|support|see|prefer|say|tell|work|live|own|represent|attend|join|chair|wonder|disagree|doubt|stress|argue|suggest|propose|note|the|then|but|not|out|all|about|spoke|wrote|sent|held|led|ran|put|set|let|did|began|kept|drew|lost|won|paid|sat|stood)\b)\p{Ll}{3,}(?<!ed|ly|ing|s)\s", RegexOptions.CultureInvariant)]
    private static partial Regex BareVerb();

    [GeneratedRegex(@"(?:^(?:that\s+)?|\b(?:resolved|agreed|decided|required)\s+that\s+)(?<who>the\s+[\p{L}' -]{2,50}?)\s+(?<what>(?:submit|prepare|report|bring|write|send|present|provide|consult|review|draft|contact|produce|publish|arrange|organi[sz]e|circulate|investigate|continue|explore|convey|ensure|monitor|seek|obtain)\b.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Subjunctive();
}
