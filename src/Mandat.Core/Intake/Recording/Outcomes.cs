using System.Globalization;
using Mandat.Core.Decisions;

namespace Mandat.Core.Intake.Recording;

/// <summary>What a decision came to, by the words that Swedish and English minutes use for it.</summary>
static class Outcomes
{
    static readonly (string Word, DecisionOutcome Outcome)[] Words =
    [
        ("återremit", DecisionOutcome.ReferredBack), ("referred back", DecisionOutcome.ReferredBack),
        ("bordl", DecisionOutcome.Deferred), ("skjuts upp", DecisionOutcome.Deferred), ("deferred", DecisionOutcome.Deferred), ("postponed", DecisionOutcome.Deferred),
        ("avslå", DecisionOutcome.Rejected), ("avslog", DecisionOutcome.Rejected), ("rejected", DecisionOutcome.Rejected),
        ("till handlingarna", DecisionOutcome.Noted), ("noteras", DecisionOutcome.Noted), ("noterar", DecisionOutcome.Noted), ("noted", DecisionOutcome.Noted),
    ];

    public static DecisionOutcome Of(string text)
    {
        var lower = text.ToLower(CultureInfo.InvariantCulture);
        foreach (var (word, outcome) in Words)
            if (lower.Contains(word, StringComparison.Ordinal)) return outcome;
        return DecisionOutcome.Approved;
    }
}
