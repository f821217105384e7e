using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Meetings;

/// <summary>What is filled in to say who somebody is.</summary>
public sealed class IdentifyInput
{
    /// <summary>One of those whose first name fits.</summary>
    public Guid? Person { get; set; }

    /// <summary>Somebody else.</summary>
    public Guid? Other { get; set; }

    /// <summary>Somebody who is not in the collaboration yet.</summary>
    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? FullName { get; set; }
}
