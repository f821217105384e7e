namespace Mandat.Durability;

/// <summary>Invented minutes, each of its own day and words, all of the same shape: one decision, one assignment.</summary>
internal static class Minutes
{
    public static string Of(int number) => $"""
        Kärngruppen möte {new DateOnly(2000, 1, 1).AddDays(number):yyyy-MM-dd}

        Närvarande: Saga Ekblad, Tore Hallberg

        1. Skolvägen {number}

        Gruppen beslutade att Skolvägen {number} fortsätter till jul.
        Tore kontaktar nämnd {number} senast 20 december.
        """;
}
