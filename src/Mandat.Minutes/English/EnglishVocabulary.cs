using System.Collections.Frozen;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>The English vocabulary.</summary>
internal static class EnglishVocabulary
{
    public static Vocabulary Words { get; } = new()
    {
        Language = "en",
        FunctionWords = Set("and the of to for with on is are was were will by at from be this that has have had it not which as an if should there their been would who we she he they"),
        Labels = EnglishLabels.Exact,
        LabelStarts = EnglishLabels.Starts,
        LabelShapes = EnglishLabels.Shapes,
        Columns = EnglishLabels.Columns,
        Abbreviations = Set("mr mrs ms dr prof no nos st vs e.g i.e etc approx incl excl dept jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m cllr rev hon ltd inc co fig para app encl"),
        ClosingAbbreviations = Set("etc a.m p.m ltd inc co jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"),
        ClauseStart = "",
        SpacedClauseStart = "", PartlyStart = "",
        Dates = EnglishDates.Words,
        Head = EnglishHead.Words,
        People = EnglishPeople.Words,
        Money = EnglishMoney.Words,
        Acts = EnglishActs.Words,
        Tasks = EnglishTasks.Words,
        Matters = EnglishMatters.Words,
        Names = EnglishNames.Words,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
