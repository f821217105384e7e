using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Core.Decisions;

namespace Mandat.Core.Intake.Recording;

/// <summary>What a decision came to, by the words that Swedish and English minutes use for it.</summary>
static partial class Outcomes
{
    static readonly (DecisionOutcome Outcome, string[] Words)[] Told =
    [
        (DecisionOutcome.ReferredBack, ["återremi", "referred back"]),
        (DecisionOutcome.Deferred, ["bordl", "skjuts upp", "sköts upp", "skjuts till", "sköts till", "skjuts fram", "parkera", "får vila", "får vänta", "läggs på is", "deferred", "postponed", "parked", "tabled"]),
        (DecisionOutcome.Rejected, ["avslå", "avslog", "avslag", "avvisa", "nekas", "nekades", "underkän", "inget stöd", "röstades ned", "röstades ner", "fick nej", "får nej", "blev nej", "blir nej", "säger nej",
            "sa nej", "sade nej", "tackar nej", "tackade nej", "– nej", ": nej", "= nej", "rejected", "declined", "turned down", "defeated", "not approved", "not supported", "said no"]),
        (DecisionOutcome.Noted, ["till handlingarna", "noteras", "noterar", "noted"]),
    ];

    public static DecisionOutcome Of(string text)
    {
        var lower = AskedAbout().Replace(text.ToLower(CultureInfo.InvariantCulture), "");
        foreach (var (outcome, words) in Told)
            if (words.Any(word => lower.Contains(word, StringComparison.Ordinal))) return outcome;
        return DecisionOutcome.Approved;
    }

    // "att kartlägga varför familjer tackar nej": the no is what is asked about, not what was decided.
    [GeneratedRegex(@"\b(?:varför|hur|vilka|huruvida|why|how|whether)\b[^,;.:]*")]
    private static partial Regex AskedAbout();
}
