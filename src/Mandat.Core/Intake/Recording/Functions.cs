using System.Globalization;
using Mandat.Core.Meetings;

namespace Mandat.Core.Intake.Recording;

/// <summary>What somebody did at the meeting, read out of the role as written.</summary>
static class Functions
{
    public static MeetingFunction Of(string? role)
    {
        var done = MeetingFunction.None;
        foreach (var part in (role ?? "").ToLower(CultureInfo.InvariantCulture).Split([',', '/', ';', '&'], StringSplitOptions.TrimEntries))
            done |= One(part);
        return done;
    }

    static MeetingFunction One(string part)
    {
        if (Begins(part, "vice ord", "v ord", "v. ord", "v.ord", "vice chair", "1:e vice", "2:e vice", "andre vice")) return MeetingFunction.ViceChair;
        if (Begins(part, "ordf", "mötesordf", "chair")) return MeetingFunction.Chair;
        if (Begins(part, "sekr", "mötessekr", "nämndsekr", "protokollför", "secretary", "notes", "minutes", "note", "minute", "vid pro", "vid ant", "vid pen", "antecknat"))
            return MeetingFunction.Secretary;
        return Begins(part, "just", "protokolljust", "utses att just", "adjuster", "verif") ? MeetingFunction.Attester : MeetingFunction.None;
    }

    static bool Begins(string part, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (part.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }
}
