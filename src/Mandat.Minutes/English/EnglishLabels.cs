using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Labels and headings of English minutes, in lower case without punctuation.</summary>
internal static partial class EnglishLabels
{
    public static FrozenDictionary<string, Label> Exact { get; } = Table(
        (Label.Title, "subject|title"),
        (Label.Body, "committee|group|board|body"),
        (Label.Date, "held on|held|date of meeting|meeting held|sent|date|time|date and time|date time|when|time and date|meeting date|day"),
        (Label.Place, "held|held by|held via|held on|held in|meeting held|place|location|venue|where|room|time and place|place and time|date and place|date time and place|held at|time place"),
        (Label.Form, "format|meeting format|mode"),
        (Label.Present, "on the spot|on the phone|on the line|at the table|also at the table|also there|roll call|members in attendance|in the meeting|joined|who came|who joined|delegates|trustees present|board members present|voting members|non voting|participating|partners present|attendance list|list of participants|who was there|who attended|on the call|in the room|here|in|present|attending|attendees|attendance|participants|in attendance|members present|also present|also attending|guests|guest|invited|observers|those present|online|by phone|members|others present|staff|by video link|joining online|remotely"),
        (Label.Absent, "couldn t join|couldn t make it|couldn t attend|can t make it|can t join|unable to come|not represented|apologies received|apologies from|apologies received from|sent apologies|sent their apologies|no show|could not join|not able to attend|who was not|not here|not there|not on the call|did not attend|could not attend|out|sorry|sorry to miss it|not attending|could not make it|missing|absent|apologies|apologies for absence|regrets|not present|excused|absences|absent with apologies|unable to attend|members absent|prevented|prevented from attending|unable to be present|unavailable"),
        (Label.Called, "called|invited members"),
        (Label.Chair, "chairing|led by|host|session chair|meeting led by|chair|chairperson|chairman|chairwoman|chaired by|presiding|meeting chair|in the chair|convenor|convener"),
        (Label.ViceChair, "vice chair|deputy chair"),
        (Label.Secretary, "secretariat|recording|recorded|scribing|writing|note taking|minuting|rapporteur|notes taken|minutes taken|keeper of the minutes|secretary|minutes|notes|minutes by|notes by|minutes taken by|notes taken by|minute taker|note taker|taken by|recorder|minuted by|scribe|recorded by|clerk|minutes recorded by"),
        (Label.Adjuster, "to verify the minutes|to check the minutes|minutes to be verified by|verifying the minutes|adjuster|verified by|minutes verified by|verifier|approved by|minutes checked by|checked by"),
        (Label.Agenda, "agenda|items|order of business|on the agenda|agenda items"),
        (Label.Notes, "meeting notes|minutes of the meeting|discussion|minutes of meeting|notes from the meeting"),
        (Label.Decision, "what we decided|we decided|we agreed|what we agreed|decisions and agreements|resolutions|decision|decisions|resolved|resolution|agreed|decided|it was resolved|decisions made|decisions taken|outcome"),
        (Label.Proposal, "proposal|proposals|motion|proposed|recommendation|recommendations"),
        (Label.Actions, "action|actions|action points|action items|next steps|to do|todo|tasks|follow up|action list|follow ups|aps|ap|to dos|assignments|task|action log|summary of actions|outstanding actions|actions arising|who does what|homework|jobs|jobs to do|things to do|to be done|what happens next|what next|before next time|before next meeting|before the next meeting|for next time|for next meeting|for the next meeting|until next time|until the next meeting|who what when|who does what by when|who is doing what|commitments|todos|work to do|to action|for action|action required|actions agreed|agreed actions|open actions|action by|tasks arising|jobs arising|action required by"),
        (Label.Responsible, "responsible|owner|lead|who|assigned to|person responsible"),
        (Label.Due, "due|deadline|by|due date|by when|due by"),
        (Label.NextMeeting, "next|next up|see you|save the date|dates|diary dates|dates for the diary|next dates|coming up|next meeting|next time|date of next meeting|upcoming meetings|future meetings|next meetings|next session|dates of future meetings|date of the next meeting|meeting dates|next call"),
        (Label.Attachments, "papers attached|documents attached|attached papers|attached documents|papers enclosed|attachments|attachment|appendices|appendix|enclosures|enclosure|annexes|attached"),
        (Label.Reference, "ref|reference|distribution|cc|page|version|circulation|to|from|file|document no|copies to"),
        (Label.Signature, "best wishes|kind regards|best regards|regards|sincerely|yours|all the best|cheers|signed|signature|signatures"),
        (Label.Opening, "welcome|opening|closing|introduction|welcome and introductions|close|adjournment|closure"),
        (Label.Background, "background|summary|rationale|context"),
        (Label.Formality, "approval of agenda|minutes of the last meeting|minutes of the previous meeting|previous minutes|approval of minutes|minutes of last meeting"));

    public static FrozenDictionary<string, Label> Starts { get; } = Table(
        (Label.Present, "here|in|present|attending|attendees|participants"),
        (Label.Absent, "apologies|absent|regrets"),
        (Label.Attachments, "attachments|appendices"));

    public static IReadOnlyList<(Shape Shape, Label Label)> Shapes { get; } = [(Decision(), Label.Decision), (Proposal(), Label.Proposal), (Shape.Of(NextMeeting(), "next|future|coming|further|date|meetings|sessions"), Label.NextMeeting), (Shape.Of(WhereAndWhen(), "place|venue|where|location|room"), Label.Place), (Shape.Of(Actions(), "action|task"), Label.Actions),
        (Shape.Of(Vice(), "vice|deputy|co chair"), Label.ViceChair), (Shape.Of(Chair(), "chair|led by|hosted by"), Label.Chair), (Shape.Of(Secretary(), "minute|note|record|written|transcribed|clerk|secretary"), Label.Secretary), (Shape.Of(Verifiers(), "verif|adjuster|scrutineer"), Label.Adjuster), (Shape.Of(Present(), "present|attend|there|table|room|call|line|phone|joining|participating"), Label.Present), (Shape.Of(Missing(), "apolog|regret|absent|unable|not |couldn|excused|sorry|leave"), Label.Absent)];

    public static FrozenDictionary<string, Column> Columns { get; } = Table(
        (Column.Name, "delegate|representative|name|participant|attendee|member|person"),
        (Column.Organisation, "beneficiary|party|organisation|organization|municipality|affiliation|partner|company|department|unit|school|institution|representing"),
        (Column.Role, "role|function|position|title"),
        (Column.Initials, "initials|abbreviation|abbr"),
        (Column.Presence, "there|joined|attend|yes|present|attended|attendance|attending|here"),
        (Column.What, "next step|next steps|what next|what to do|actions agreed|deliverable|follow up|what|action|task|activity|actions|item|description|to do|action item|action point"),
        (Column.Who, "who|responsible|owner|assigned to|lead|person|by whom"),
        (Column.When, "deadline date|target|complete by|when|due|deadline|by when|date|due date|by|target date"),
        (Column.Status, "status|progress"),
        (Column.Decision, "outcome|result|resolution|decision taken|decision"),
        (Column.Matter, "point|agenda point|topic|matter|subject|agenda item|issue"),
        (Column.Number, "no|id|ref"));

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split('|').Select(w => (w, r.Value))).DistinctBy(x => x.w).ToFrozenDictionary(x => x.w, x => x.Value);

    [GeneratedRegex(@"^(?:date(?:s)? (?:of|for) )?(?:the )?(?:next|future|upcoming|coming|forthcoming|further)\s.*(?:meetings?|session|call|sync|workshop)(?: (?:in|for) \d{4})?$|^(?:(?:date|time|place|venue|dates|times|and|or) ){1,5}(?:of|for) (?:the )?(?:next|future|upcoming|coming|following|forthcoming)\b.*$|^(?:spring|summer|autumn|winter|term|this year s|next year s|further|forthcoming) (?:\p{L}+ )?(?:meetings|dates|sessions|meeting dates)$|^dates? (?:of|for) (?:\p{L}+ )?meetings?(?: (?:in|for) \d{4})?$|^next (?!steps?$|week|year|month|term|phase|period|quarter|actions?$|tasks?$|stage|issue|edition|generation|season|deadline|release|sprint|deliver|report)\p{L}+(?: up)?$")]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"^decision [\p{L}\d ]{1,14}$|^(?!previous|earlier|old|other|past|reported|future|pending|open|further|no |upcoming|outstanding|for )\p{L}+ (?:decisions|resolutions|agreements)$|^(?:team|group|board|committee|our|final|main|key) (?:decisions?|agreements?|resolutions?)$|^(?:(?:what|things|points|all|that|the|we|was|were|room|group|board|meeting|team|committee|everyone|workshop) ){1,4}(?:agreed|decided|settled|resolved)(?: on| upon)?$|^(?:agreed|decided|settled|resolved) (?:today|on the day|at the meeting|tonight|this time)$")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?:proposal|motion|recommendation) (?:from|by) [\p{L} ]+$")]
    private static partial Regex Proposal();

    [GeneratedRegex(@"^(?:new |summary of |open |outstanding |agreed )?(?:actions?|action (?:points|items|list|register|log)|tasks)(?: (?:from|until|before|after) .*)?$")]
    private static partial Regex Actions();

    [GeneratedRegex(@"^(?:vice|deputy|co) chair\p{L}*$")]
    private static partial Regex Vice();

    [GeneratedRegex(@"^(?:the )?(?:meeting |session |today s |acting )?chair(?:man|woman|person)?(?: (?:for|of) (?:the |this |today s )?(?:meeting|session|day|call))?$|^\p{L}+ and chair$|^(?:meeting |session |discussion |call )?(?:led|hosted|chaired) by$")]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:minutes|notes|record|minuted|recorded|noted|written|transcribed)(?: (?:were |was )?(?:taken|kept|written|recorded|prepared|made|compiled))?(?: up)? by$|^(?:taking|keeping|on|doing) (?:the )?(?:notes|minutes)$|^(?:minute|minutes|note|notes|recording|board|trust|company|committee|meeting) (?:taker|secretary|clerk|keeper|writer)$|^(?:scribe|clerk|secretary) (?:to the \p{L}+|\p{L}+ secretary|of the meeting)$")]
    private static partial Regex Secretary();

    [GeneratedRegex(@"^(?:(?!not |un|never )\p{L}+ ){1,3}(?:present|attending|in attendance)$|^(?:also |others |those |members |people |partners |who was |who were )?(?:present|attending|there|in attendance|in the room|on the (?:call|line|phone)|at the table|joining|participating)(?: (?:online|remotely|by phone|in person|were|was|for the meeting))?$")]
    private static partial Regex Present();

    [GeneratedRegex(@"^(?:\p{L}+ ){0,2}(?:verifiers?|adjusters?|scrutineers?)(?: of the minutes)?$")]
    private static partial Regex Verifiers();

    [GeneratedRegex(@"^(?:\p{L}+ ){0,2}(?:apologies|regrets|absent|absentees|unable to (?:attend|come|join)|not (?:present|there|here|attending|with us|able to \p{L}+)|(?:couldn t|could not) (?:attend|come|join|be there|make it|be present)|excused|on leave|sorry not to be there)(?: (?:today|received|from|for absence|this time|were received from))?$")]
    private static partial Regex Missing();

    /// <summary>Nothing but words for where and when.</summary>
    [GeneratedRegex(@"^(?:(?:date|dates|day|time|when|and|of|for|the|meeting|link) ){0,4}(?:place|venue|where|location|meeting room)(?: (?:date|dates|day|time|when|and|of|for|the|meeting|link)){0,4}$")]
    private static partial Regex WhereAndWhen();
}
