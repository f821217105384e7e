using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Intake;

/// <summary>What is filled in to take in a document.</summary>
public sealed class TakeInInput
{
    /// <summary>"yes" when the same text in another format is meant.</summary>
    public string? Again { get; set; }

    /// <summary>The document.</summary>
    [Required(ErrorMessage = "Shape.Choose")]
    public IFormFile? Document { get; set; }
}
