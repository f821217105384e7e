namespace Mandat.App.Pages.Meetings;

/// <summary>What is filled in to say who somebody is.</summary>
public sealed class IdentifyInput
{
    /// <summary>One of those whose first name fits.</summary>
    public Guid? Person { get; set; }

    /// <summary>Somebody else.</summary>
    public Guid? Other { get; set; }
}
