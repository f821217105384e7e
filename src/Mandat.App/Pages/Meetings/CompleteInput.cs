using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Meetings;

/// <summary>What is filled in where the notes left something out.</summary>
public sealed class CompleteInput
{
    /// <summary>When it began.</summary>
    public TimeOnly? StartsAt { get; set; }

    /// <summary>Where it was held.</summary>
    [StringLength(300, ErrorMessage = "Shape.TooLong")]
    public string? Place { get; set; }

    /// <summary>Who was chair: a line of the attendance, or a person.</summary>
    public string? Chair { get; set; }

    /// <summary>Who was secretary.</summary>
    public string? Secretary { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
