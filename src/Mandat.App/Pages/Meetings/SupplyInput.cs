using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.Meetings;

/// <summary>What is filled in to add a missing attachment.</summary>
public sealed class SupplyInput
{
    /// <summary>The file.</summary>
    [Required(ErrorMessage = "Shape.Choose")]
    public IFormFile? File { get; set; }
}
