namespace Mandat.Minutes.Recognition;

/// <summary>What a column of a table holds, by its heading.</summary>
internal enum Column
{
    None,
    Name,
    Organisation,
    Role,
    Presence,
    Initials,
    What,
    Who,
    When,
    Status,
    Decision,
    Matter,
    Amount,
    Number,
}
