using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Tasks as English minutes set them beside the plain sentence.</summary>
internal static partial class EnglishTasks
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static TaskWords Words { get; } = new()
    {
        Governs = Governs(), Wishes = Wishes(), Request = Request(), Settles = Settles(), Permits = Permits(), Asked = Asked(), Post = Post(), FurtherClause = FurtherClause(), Parenthesis = Parenthesis(), DoesThat = DoesThat(), DonePassively = DonePassively(), LabelOwner = LabelOwner(), Attribute = Attribute(), AllOf = AllOf(), EachOf = EachOf(), Collective = Collective(), TimeTail = TimeTail(),
        GroupFormed = GroupFormed(), Members = Members(), GroupNoun = GroupNoun(), Purpose = Purpose(), Marker = Marker(), AtMeeting = AtMeeting(),
    };

    [GeneratedRegex(@"^.{0,90}?\b(?:agree(?:d|s)?|decide(?:d|s)?|resolve(?:d|s)?|left|settled|arranged|requeste?(?:d|s)?|determined|concluded|ruled|means|directed|ordered|required|consensus|action(?:ed)?)\b[^.;:,]{0,30}?(?:\bthat\s+|(?<=\b(?:decided|agreed) )(?=\p{Lu}\p{Ll}))", Loose)]
    private static partial Regex Governs();

    [GeneratedRegex(@"\b(?:suggest(?:s|ed)?|propos(?:es?|ed)|th(?:inks?|ought)|wish(?:es|ed)?|would like|hop(?:es?|ed)|fear(?:s|ed)?|wonder(?:s|ed)?|asks?|asked|believ(?:es?|ed)|felt|feels?|argued?|stress(?:es|ed)|noted|notes|reported|reports|informed|explained|explains|told|said|says|important|keen|glad|mentioned)\b[^,;:]{0,60}\b(?:that|whether|if) $", Loose)]
    private static partial Regex Wishes();

    [GeneratedRegex(@"^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:,|:| –) (?:(?:can|could|would|will) you|please)(?: please)? (?<what>.+)$|^(?:Can|Could|Would) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? please (?<what>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?<who>.{2,80}?) (?:should|ought to|needs? to|has to|have to) (?<what>(?!be |have )\p{Ll}{2,} .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Settles();

    [GeneratedRegex(@"\b(?:may|can|could|is allowed|are allowed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Permits();

    [GeneratedRegex(@"\b(?:ask|asks|check|checks|find out|finds out|look into|looks into|explore|explores|see|investigate|investigates)\b.{0,60}\b(?:if|whether|what|how|who)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:election of|elected|appointed|re-elected|moved|seconded|proposed|proposer|seconder|mover|speaker|guest|photo$|text$|contact(?: person)?$|others|signed|verif\p{L}*|reservation|appendix|source|for |from |substitute|trustee|auditor|nomination|retiring|elections?)", Loose)]
    private static partial Regex Post();

    [GeneratedRegex(@"(?:\band|,) that (?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherClause();

    [GeneratedRegex(@"(?<=\p{L}\)?), (?:in|with|by|as|after|on|who|together|along|jointly|at|having) [^,.;]{2,60},(?= (?:to|will|would|is to|are to|agreed|offered|shall|undertook|volunteered|was|were)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^(?:[Tt]his|[Tt]hat|[Ii]t) (?:is with|will be done by|falls to|goes to) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?)(?: \p{Ll}.{1,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DoesThat();

    [GeneratedRegex(@"^(?:an?|the|[\p{L}]+s) [^,;:]{3,60}? be (?:made|sent|written|issued|submitted|prepared|drafted|presented|circulated|obtained|sought|arranged|booked|invited|asked|ordered|drawn up|produced|published|forwarded|reported|brought|provided|supplied)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DonePassively();

    [GeneratedRegex(@"^(?:actions?|task|tasks|action points?|to do) (?:for|to|on|by) (?<who>.+)$", Loose)]
    private static partial Regex LabelOwner();

    [GeneratedRegex(@"^(?:project|lead|support|contact|press|test|plan|report|finance|bar|program|share) ", Loose)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?:all|both|all the|the other|all other) (?:\p{Ll}+ )?(?:staff|members|mentors|partners|parents|trustees|tenants|volunteers|schools|clubs|students|pupils|teachers|residents|households|departments|units|teams|groups|councils|municipalities|participants|delegates|families|neighbours|governors|employees|leaders|units|unions|libraries|churches|parishes|branches|shops|customers|users|donors|applicants)\b", Loose)]
    private static partial Regex AllOf();

    [GeneratedRegex(@"^(?:each|every|both|all|all the|the other|all other) (?:\p{Ll}+ )?(?:part(?:y|ies|ners?)|institution\p{Ll}*|departments?|units?|schools?|associations?|municipalit\p{Ll}*|councils?|class\p{Ll}*|teams?|groups?|members?|participants?|regions?|organi[sz]ations?|sections?|facult\p{Ll}*|branch\p{Ll}*|clubs?|librar\p{Ll}*|museums?|compan\p{Ll}*|households?|universit\p{Ll}*|leaders?|leads?|teachers?|heads?|packages?|sites?|towns?|parishes|parish|households?|reps?|representatives?|countr\p{Ll}*|beneficiar\p{Ll}*|congregations?|wards?|offices?)$|^each of (?:the|us|you)\b.{0,30}$", Loose)]
    private static partial Regex EachOf();

    [GeneratedRegex(@"^(?:the |our |all )?(?:\p{L}+ )?(?:management|leadership|secretariat|staff|reps|representatives|trustees|governors|wardens|churchwardens|deans|heads|parents|teachers|partners|volunteers|editors|unions?|employers?|employees|landlord|landlady|contractors?|suppliers?|consultants?|vendors?|residents|coaches|leaders|delegates|councillors|officers|hosts?|organi[sz]ers|union side|employer side|beneficiar(?:y|ies)|applicants?|faculty|estates|finance|legal|procurement|facilities|clerk|dean|provost|registrar|bursar|headteacher|working group|working party|subcommittee|sub-committee|task force|steering group|project team|team|club|police|company|firm|agency|insurers?|auditors?|architects?|solicitors?)$", Loose)]
    private static partial Regex Collective();

    [GeneratedRegex(@"\s(?:also|then|now|therefore|(?:by|before|no later than|not later than|in|at|on|during) (?:the (?:next|end|coming|start)|next|\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|Easter|Monday|Tuesday|Wednesday|Thursday|Friday)[^,]{0,30}?)$|, (?:in|by|before|together|along|jointly|with|on|through|as)\s[^,]{2,40},?$", Loose)]
    private static partial Regex TimeTail();

    [GeneratedRegex(@"\b(?:set up|formed|form|forms|appointed|created|established|convened|consist(?:s|ing)? of)\b", Loose)]
    private static partial Regex GroupFormed();

    [GeneratedRegex(@"(?:\b(?:consisting of|consists of|comprising|made up of|with|of)|:|\(|–)\s?(?<who>\p{Lu}[^.;:()]{3,120}?)(?=$|\)|,? who\b|,? (?:was|were|is|will|to)\b)|^(?<who>\p{Lu}[^.;:()]{3,120}?) (?:form|make up|were appointed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Members();

    [GeneratedRegex(@"^(?:they|it|(?:the |this )?(?:small )?(?:group|jury|panel))$", Loose)]
    private static partial Regex GroupNoun();

    [GeneratedRegex(@"(?:\b(?:set up|formed|appointed|created|established|convened)(?: \p{L}+){0,3}? to|\bwho (?:will|are to)|\b(?:tasked|charged) with) (?<what>\p{Ll}.{4,})$", Loose)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:AP|TODO|ToDo|To do|To action|TO ACTION|Action|ACTION|Action point|Action item|Task|TASK|For action)(?:\s?#?\d{1,3}(?:\.\d{1,2})?)?\s*(?:\((?<who>[^()]{2,40})\)\s*[:–-]?\s*|[:–→-]\s+|(?=\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?(?:(?:, | and )\p{Lu}\p{Ll}+)?:\s))", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:(?:keep|take|verify|check|adjust|sign|record|confirm|write|approve) (?:the |these )?(?:minutes|notes|record)|chair (?:the|this) (?:meeting|session)|preside|act as (?:chair|secretary)|serve as|be |sit on)", Loose)]
    private static partial Regex AtMeeting();
}
