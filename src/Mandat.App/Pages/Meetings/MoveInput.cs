using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Meetings;

/// <summary>The day of a meeting, and when it begins.</summary>
public sealed class MoveInput
{
    /// <summary>The day.</summary>
    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? On { get; set; }

    /// <summary>When it begins; empty when nobody knows.</summary>
    public TimeOnly? StartsAt { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
