namespace Mandat.App.Hosting.SignIns;

/// <summary>Who may enter a folder of pages; its _Imports.razor says <c>@attribute [Authorize(Policy = Entry.Seat)]</c> or <c>[AllowAnonymous]</c>.</summary>
public static class Entry
{
    /// <summary>Holds any seat today.</summary>
    public const string Seat = "Seat";

    /// <summary>May set up the collaboration: administrator, process lead.</summary>
    public const string SetUp = "SetUp";
}
