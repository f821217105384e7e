using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>How efforts are named in English minutes.</summary>
internal static partial class EnglishNames
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static NameWords Words { get; } = new()
    {
        Called = Shape.Of(Called(), "called|named|titled|known as|the name|working title|branded|theme|launch|publish|host|, the "), Effort = Effort(), NotEffort = NotEffort(), Surname = Definite(), Built = Definite(), Opening = Opening(), Thing = Definite(), NotThing = Definite(), Definite = Definite(), PlaceBefore = PlaceBefore(), EffortsHeading = Shape.Of(EffortsHeading(), "initiative|project|effort|pilot|campaign"),
        Working = Working(), ItemBefore = ItemBefore(), ReportOf = ReportOf(), ProjectGroup = Shape.Of(ProjectGroup(), "steering|project|consortium|portfolio|partner|core"), Titled = Shape.Of(Titled(), "steering|project|planning"), KindAfter = KindAfter(), KindFirst = KindFirst(), EventFirst = Definite(), Event = Definite(), Auxiliary = Definite(), Fate = Fate(),
    };

    [GeneratedRegex(@"\b(?i:called|named|entitled|titled|known as|under the name(?: of)?|by the name(?: of)?|working title|branded(?: as)?|theme (?:is|will be)|launch(?:ed|es|ing)?|publish(?:ed|es|ing)?|host(?:ed|s|ing)?)\s+(?<name>[""'*]?\p{Lu}.*)|, the (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})(?=,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:Project|Programme|Program|Campaign|Festival|Initiative|Week|Days?|Weekend|Scheme|Challenge|Lab|Camp|Tour|Academy|Pilot|Partnership|Sundays?|Saturdays?|Nights?|Fair|Suppers|Swap|Talks|Steps|Stories|Relay|Run|Walk|Bench|Marathon|Quest)(?: \d{4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Effort();

    [GeneratedRegex(@"\b(?:house|hall|street|road|square|park|room|building|campus|station|bridge|quay|harbour|river|lake|island|county|council|city|town|village|valley|hotel|café|cafe|centre|center|archive|plan|policy|act|report|minutes|agenda|article|appendix|item|note|strategy|bureau|annexe|annex|fund|reference|aid|office|agency|authority|trust|services?|department|faculty|ministry|company|expertise|administration|equipment)$", Loose)]
    private static partial Regex NotEffort();

    [GeneratedRegex(@"^(?:open|green|light|bright|first|second|young|safe|safely|night|common|shared|healthy|clean|warm|cool|winter|summer|spring|autumn|rivers?|bridges?|bridging|streets?|books?|read|reading|walk|walking|talk|talking|talks|table|kitchen|garden|growing|grow|wheels|steps|stories|story|voices|ground|floor|shelf|doors?|windows?|swap|mile|minds|hands|hearts|roots|seeds|sparks|learn|learning|labs?|mentors|skills|start|fresh|future|together|better|every|our|my|your|how|why|what|meet|map|make|move|moving|share|sharing|speak|listen|listening|count|counting|breathe|dream|dreams|steady|silent|quiet|deep|wild|rising|rural|digital|smart|strong|equal|fair|free|good|happy|hidden|living|local|long|lost|mind|mobile|music|nature|next|off|out|play|ready|second|signs|slow|small|sound|step|still|stronger|sunny|tuesday|twin|two|three|under|up|urban|wet|wise|women|words|work|working|worlds|youth)$", Loose)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?!)", Loose)]
    private static partial Regex Definite();

    [GeneratedRegex(@"\b(?:in|at|from|near|to|outside|behind|opposite|of)\s+(?:the\s+)?$", Loose)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"\b(?:initiatives?|projects?|efforts|pilots|campaigns)(?: are doing)?$", Loose)]
    private static partial Regex EffortsHeading();

    [GeneratedRegex(@"\b(?:steering (?:committee|group|board)|project (?:group|team|board|meeting|partner meeting)|consortium|portfolio (?:team|group)|partner meeting|core (?:team|group))\b", Loose)]
    private static partial Regex ProjectGroup();

    [GeneratedRegex(@"\b(?:item|heading|course|module)\s+$", Loose)]
    private static partial Regex ItemBefore();

    [GeneratedRegex(@"\b(?:workshop|stand-?up|sprint|retrospective|retro|kick-?off|weekly|sync|working session|planning|catch-?up|check-?in|core (?:team|group))\b", Loose)]
    private static partial Regex Working();

    [GeneratedRegex(@"^(?:(?:evaluation|follow-up|review|report|update|status|progress|launch) (?:of|on|from)|report|update|status|project):? (?=(?-i:\p{Lu}))", Loose)]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"\b(?i:steering (?:committee|group)(?: meeting)?(?: for)?|project:?|planning(?: of| meeting)?:?)\s+(?<name>\p{Lu}[^,–|:()]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:, (?:the|a|an|our|their|last year's|this year's) (?:[\p{L}'-]+ ){0,4}?)?(?:project|programme|program|campaign|pilot|scheme|initiative|exhibition|festival|series|tour|camp|workshop|course|competition|week|app|event|study|trial|partnership|collection|game|guide|fair|exchange|outing|planning team|project team|steering group)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex KindAfter();

    [GeneratedRegex(@"^the (?:\p{L}+ )?(?:campaign|project|app|pilot|scheme|programme|festival|exhibition|initiative|competition)\b(?!,? [""'*]?(?-i:\p{Lu}))", Loose)]
    private static partial Regex KindFirst();

    [GeneratedRegex(@"^(?:(?:will be|is being|has been|was|is|will)\s+)?(?:paused|launched|relaunched|resumed|discontinued|kicks? off|take place|takes place|has drawn|drew|attracted|has attracted)\b", Loose)]
    private static partial Regex Fate();
}
