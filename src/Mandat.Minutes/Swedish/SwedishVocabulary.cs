using System.Collections.Frozen;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>The Swedish vocabulary.</summary>
internal static class SwedishVocabulary
{
    public static Vocabulary Words { get; } = new()
    {
        Language = "sv",
        FunctionWords = Set("och att som är för med på av till om inte har det den de ska vi ett en vid från eller kan blir var hade under efter samt mot ej"),
        Labels = SwedishLabels.Exact,
        LabelStarts = SwedishLabels.Starts,
        LabelShapes = SwedishLabels.Shapes,
        Columns = SwedishLabels.Columns,
        Abbreviations = Set("kl ca bl bl.a t.ex d.v.s dvs m.m m.fl o.s.v osv etc nr v ordf sekr dr prof doc tel st s.k f.d p.g.a pga fr.o.m t.o.m fom tom resp inkl exkl max min jan feb apr aug sept sep okt nov dec mån tis ons tors tor fre lör sön dnr bil jfr obs ev just adj tf bitr avd kap enl s.k. f.n fn t.v p g nuv"),
        ClosingAbbreviations = Set("m.m m.fl o.s.v osv etc kr st tkr mkr jan feb apr aug sept sep okt nov dec mån tis ons tors tor fre lör sön"),
        ClauseStart = "att ",
        SpacedClauseStart = "a t t ", PartlyStart = "dels att ",
        Dates = SwedishDates.Words,
        Head = SwedishHead.Words,
        People = SwedishPeople.Words,
        Money = SwedishMoney.Words,
        Acts = SwedishActs.Words,
        Tasks = SwedishTasks.Words,
        Matters = SwedishMatters.Words,
        Names = SwedishNames.Words,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
