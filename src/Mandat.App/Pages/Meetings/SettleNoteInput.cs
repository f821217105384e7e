using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Meetings;

/// <summary>Whether two notes are the same.</summary>
public sealed class SettleNoteInput
{
    /// <summary>"yes" or "no".</summary>
    [Required(ErrorMessage = "Shape.Choose")]
    public string? Same { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
