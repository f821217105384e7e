using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to invite a person.</summary>
public sealed class InviteInput
{
    /// <summary>"mail", or "link" to hand it over.</summary>
    [Required(ErrorMessage = "Shape.Choose")]
    public string? Way { get; set; }
}
