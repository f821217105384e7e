using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>What travels between bodies, and what is learnt, as English minutes word it.</summary>
internal static partial class EnglishMatters
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static MatterWords Words { get; } = new()
    {
        Signal = Shape.Of(Signal(), "signal|wishes|would like|urges|encourages|welcome"), Report = Shape.Of(Report(), "to "), Parked = Shape.Of(Parked(), "concluded|continued|discussed|open|parked|time|conclusion|carried over|deferred|postponed|taken up|resolved|reached"), Proposal = Shape.Of(Proposal(), "propos|suggest|moved"), Gate = Shape.Of(Gate(), "decision"), Experiment = Shape.Of(Experiment(), "test|try|pilot"),
        ExperimentBreak = ExperimentBreak(), FedBack = Shape.Of(FedBack(), "experience|lesson"), Learnt = Shape.Of(Learnt(), " that "), ObstacleCause = Shape.Of(ObstacleCause(), "not have|lack|short of|too few|too little"), Obstacle = Shape.Of(Obstacle(), "lack|not have|shortage|too little|too few"), Reported = Shape.Of(Reported(), "been|was|were|is |are "),
        ElsewhereDecided = Shape.Of(ElsewhereDecided(), "decide|approve|adopt|reject|grant"), Event = Shape.Of(Event(), "take|attend|participate|held"), FromElsewhere = Shape.Of(FromElsewhere(), "board|committee|council|steering"), Speaker = Speaker(), Quantity = Shape.Of(Quantity(), "least|most|no more|up to|about"), Definite = Definite(),
        InitiativeKind = Shape.Of(InitiativeKind(), "project|program|campaign|initiative|camp|scheme|pilot|festival|weekend|exhibition|conference|course|workshop|competition|app|system|strategy|event|tour|series|plan|study|partnership|exchange|day|school|bench|evening|concert|talk|lecture|agreement|module"),
        NameStop = NameStop(), InitiativeVerb = InitiativeVerb(), NameVerb = NameVerb(), NameInner = NameInner(), Apposition = Apposition(), InitiativeOf = Shape.Of(InitiativeOf(), "introduction|implementation|project|programme|pilot|launch"), InitiativeFate = InitiativeFate(), InitiativeEnd = InitiativeEnd(), Attachment = Shape.Of(Attachment(), "attachment|app|annex|encl"), Attached = Shape.Of(Attached(), "attach|enclos|append"), PronounAttached = Shape.Of(PronounAttached(), "attach|enclos|append"), NameBreak = NameBreak(), Perfect = Perfect(),
        AttachmentWords = [("attachment", "Attachment"), ("attached", "Attachment"), ("app", "Appendix"), ("annex", "Annex"), ("encl", "Enclosure")], NextMeeting = Shape.Of(NextMeeting(), "next|meet|session|workshop|calendar|diar|reconvene|speak|talk|back|gather|convene|see "), MeetingAhead = MeetingAhead(), AndThen = AndThen(), AllOf = AllOf(),
    };

    [GeneratedRegex(@"^(?<from>[\p{L} -]{2,60}?)\s+(?:(?:sends|sent|gave|gives)\s+(?:a\s+)?signal(?:\s+to\s+(?<to>[\p{L} -]{2,40}?))?\s+that\b|(?:wishes|would like|urges|encourages|would welcome)\s)", Loose)]
    private static partial Regex Signal();

    [GeneratedRegex(@"\b(?:go(?:es)?|passed|forwarded|handed|sent)\s+(?:on\s+)?to\s+(?<to>(?:the\s+)?[\p{L} -]{2,40})", Loose)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:was not concluded|to be continued|will be discussed (?:again|further)|remains open|left open|parked|ran out of time|no conclusion|carried over|deferred to|postponed to|taken up again|was never resolved|not reached)\b", Loose)]
    private static partial Regex Parked();

    [GeneratedRegex(@"(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s+(?:proposed|proposes|suggested|suggests|moved)\b|\b(?:proposed|suggested|moved) by (?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"(?<evidence>[\p{L}-]{4,})\s+(?:will\s+|is to\s+|shall\s+)?(?:form|forms|be|is|provide|provides|serve as|serves as)\s+(?:the\s+|a\s+)?(?:basis|grounds|foundation)\s+(?:for|of)\s+(?:a\s+|the\s+|any\s+)?decision", Loose)]
    private static partial Regex Gate();

    [GeneratedRegex(@"\b(?:wanted|wants|wished|decided|would like)\s+to\s+(?:test|try|pilot)\s+(?:out\s+)?(?<what>.+)$", Loose)]
    private static partial Regex Experiment();

    [GeneratedRegex(@"\s+and\s+(?=(?:that|to)\s)|,\s+and\s+(?=that\s)", Loose)]
    private static partial Regex ExperimentBreak();

    [GeneratedRegex(@"^(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s+(?:fed back|shared|reported|told)\b.*\b(?:experience|lesson)", RegexOptions.CultureInvariant)]
    private static partial Regex FedBack();

    [GeneratedRegex(@"^(?<what>.*\b(?:we\s+(?:saw|realised|realized|noticed|learned|learnt|found)\s+that|it turned out that|(?:the|one)\s+lesson\s+(?:is|was)\s+that)\s+[^,]+)", Loose)]
    private static partial Regex Learnt();

    [GeneratedRegex(@"\b(?:because|since|as)\s+(?<what>[^,;]*\b(?:not have (?:enough|sufficient|the)|lacks?|lacked|lack of|short of|too (?:few|little))\b[^;]*)", Loose)]
    private static partial Regex ObstacleCause();

    [GeneratedRegex(@"^(?<what>.*\b(?:lacks? (?:resources|time|staff|funds|money)|does not have (?:enough|sufficient)|shortage of|too little time|too few (?:staff|resources|volunteers))\b.*)$", Loose)]
    private static partial Regex Obstacle();

    [GeneratedRegex(@"^(?<what>.*?\b(?:(?:has|have|had)\s+(?:now\s+)?been\s+(?:approved|adopted|granted|rejected|decided|paused|resumed|appointed)|(?:was|were|is|are)\s+(?:approved|adopted|granted|rejected|paused|resumed)))", Loose)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\b(?:has decided|decided|decides|has approved|approved|has adopted|adopted|has rejected|has granted|granted)\b", Loose)]
    private static partial Regex ElsewhereDecided();

    [GeneratedRegex(@"\b(?:takes? part in|takes? place|will attend|participates? in|is held on)\b", Loose)]
    private static partial Regex Event();

    [GeneratedRegex(@"\b(?:from|at|by)\s+(?:the\s+)?(?:latest\s+|last\s+)?(?<body>(?:\p{L}+\s)?(?:board|committee|council|steering group))(?:'s)?(?<rest>(?:\s+meeting)?)", Loose)]
    private static partial Regex FromElsewhere();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s+and\s+(?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))?\s+(?:shared|reported|told|proposed|suggested|presented|showed|asked|said|noted|explained|will|mentioned|raised|informed|agreed|offered|promised)\b|\b(?:proposed|suggested|reported) by\s+(?<who>\p{Lu}\p{Ll}+)\b(?!\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"\b(?:at least|at most|no more than|up to|about)\s+(?:\p{L}+|\d+)(?:\s+\p{L}+)?", Loose)]
    private static partial Regex Quantity();

    // A word or two before a capital or a figure: most places are turned away by this before the many words are tried.
    [GeneratedRegex(@"\b(?=[\p{L}-]+(?: \p{L}+)?[,:]? [""']?[\p{Lu}\d])(?i:(?<kind>(?:project|programme|program|campaign|initiative|camp|scheme|pilot|festival|weekend|exhibition|conference|workshop|competition|app|system|strategy|event|tour|series|plan|study|partnership|exchange|day|summer school|bench|evening|concert|talk|lecture|agreement|module)s?))[,:]? (?<name>[""']?[\p{Lu}\d].*)", RegexOptions.CultureInvariant)]
    private static partial Regex InitiativeKind();

    [GeneratedRegex(@"^(?:is|are|was|were|has|have|had|will|can|could|should|takes|that|which|to|from|in|on|at|until|during|under|for|with|by|and|or|but|now|also|as|so|it|not|started|starts|continues|continued|needs|runs|opens|opened|reached|be|been|brought|got|gave|drew|cost|costs)$", Loose)]
    private static partial Regex NameStop();

    [GeneratedRegex(@"^(?:the |a |an |our |my )?(?!it\b|they\b|this\b|which\b|these\b)(?<name>\p{L}[^.;:,()]{2,50}?)\s+(?:is|are|was|were)\s+(?:also |herewith )?(?:attached|enclosed|appended)\b|\b(?:I|we)\s+(?:attach|enclose)\s+(?:the |a |an )?(?<name>\p{L}[^.;:,()]{2,50})|\b(?:attached|enclosed)\s*:\s*(?:the )?(?<name>[^.;:,()]{3,60})|\((?<name>\p{L}[^.;:,()]{2,50}), (?:attached|enclosed|appended)\)", Loose)]
    private static partial Regex Attached();

    [GeneratedRegex(@"^(?:it|this|they|these)\s+(?:is|are)\s+(?:attached|enclosed|appended)\b", Loose)]
    private static partial Regex PronounAttached();

    [GeneratedRegex(@"\s+(?:of|from|for|with|to|in|by|on|which|that)\s", Loose)]
    private static partial Regex NameBreak();

    [GeneratedRegex(@"\b(?:attachments?|appendix|appendices|app\.|annex(?:es)?|enclosures?|encl\.)\s*(?:no\.?\s*)?(?<n>\d{1,3}[a-z]?|(?<=[\s.])(?-i:[A-Z]))\b(?:\s*(?:,|and|&|[-–])\s*(?<n>\d{1,3}|(?-i:[A-Z]))\b)*", Loose)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^(?:(?:the |our )?next (?:\w+ )?(?:meeting|session|call|sync|workshop)\b|next (?!step|week|year|month|term|phase|period|quarter|action|task|stage|issue|deadline|release|sprint|deliver|report|edition)[\p{L}-]+:? (?:is |will be |on |(?:mon|tue|wed|thu|fri|sat|sun)\w*\.? |\d)|see you (?:again |all )?(?:on|at|in)\b|we (?:will |shall )?(?:next )?(?:meet|speak|talk|gather|convene|reconvene|see each other) (?:again|next|on|in)\b|back (?:in|at|here|on|again)\b(?=.{0,60}\d)|the \d{1,3}(?:st|nd|rd|th) (?:meeting|session)\b|(?:the |our )?[\p{L} ]{2,40} (?:next meets?|will next meet|shall next meet)\b|(?:session|meeting|workshop) #?\d+:? (?:on|takes place|will be held|will take place|is on)\b|for your (?:calendars?|diar(?:y|ies))\b|(?:the |our )?[\p{L} ]{2,40} (?:meets|reconvenes|will meet|meet|will reconvene) (?:again|next)\b|(?:the )?(?:coming|following) meetings?\b|dates? for (?:the|your) diar|meeting (?:on )?\d|the meeting .{0,30}(?:moved|postponed) to)", Loose)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"\b(?:has|have|had) (?:now )?been\b", Loose)]
    private static partial Regex Perfect();

    [GeneratedRegex(@"^(?:(?:will be|is being|has been|was|is)\s+)?(?:evaluated|paused|launched|extended|starts?|started|continues|continued|ended|runs|ran|takes place|resumed|has reached|has had|kicks off)\b", Loose)]
    private static partial Regex InitiativeVerb();

    [GeneratedRegex(@"^(?:(?:will be|is being|has been|was|is)\s+)(?:paused|launched|resumed|discontinued)\b", Loose)]
    private static partial Regex InitiativeFate();

    [GeneratedRegex(@"(?:Project|Programme|Program|Campaign|Festival|Initiative|Week|Day|Days|Scheme|Challenge|Lab|Camp|Tour|Academy|Pilot|Partnership|Labs|Compact|Accord|Challenge|Relay|Suppers|Sundays)$", RegexOptions.CultureInvariant)]
    private static partial Regex InitiativeEnd();

    [GeneratedRegex(@"\b(?:introduction of|implementation of|project|programme|pilot|launch of)(?=\s)", Loose)]
    private static partial Regex InitiativeOf();

    [GeneratedRegex(@"(?!)", Loose)]
    private static partial Regex Definite();

    [GeneratedRegex(@"^(?:\p{L}{3,}ed|went|came|gave|took|a|an)$", Loose)]
    private static partial Regex NameVerb();

    [GeneratedRegex(@"(?<![\p{L}.])(?:project|programme|program|campaign|initiative|scheme|pilot|study|exhibition|series|app|newsletter|book|tour|festival|competition)\s+$", Loose)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?:to|in|on|for|with|by|the|of|and|it|your|our)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameInner();

    [GeneratedRegex(@"(?:^|[.,;:–] )(?:(?:and|then|after that|thereafter) )*(?:(?:we|the \p{L}+|committee|board|group|\p{Lu}\p{L}+) (?:will |shall )?(?:meets?|reconvenes?|convenes?|gathers?|see each other|catch up)\b|\d[^.;]{0,30} we (?:will |shall )?(?:meet|speak|talk|gather|see each other|reconvene)\b|(?:(?:the|a|an|our|next|following|second|third|fourth|last|final|extra) )*(?:(?:short|online|brief|digital|joint|extra|new|physical) ){0,2}(?:check-?in|catch-?up|stand-?up|sync|meet-?up|meeting|session|workshop|call|get-together|follow-?up|plenary|retro|gathering|[\p{L}-]+ meeting)(?: (?:before|after) that)?(?: #?\d{1,2})?:?(?: (?:is|will be|takes place|will take place|is held|planned|scheduled|set))?(?: (?!clos|open|end|was|were|had|has\b|of\b|deadline|received|adopted)(?-i:\p{Ll})[\p{L}.]*){0,4}:? (?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? )?(?:the )?(?:\d|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))", Loose)]
    private static partial Regex MeetingAhead();

    [GeneratedRegex(@"^(?:after that|then|thereafter|the following|following|further|subsequent|and|the meeting|meetings?|dates|\d|mon|tue|wed|thu|fri|sat|sun)\b", Loose)]
    private static partial Regex AndThen();

    [GeneratedRegex(@"\b(?:both|all)\b", Loose)]
    private static partial Regex AllOf();
}
