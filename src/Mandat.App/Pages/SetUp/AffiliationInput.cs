using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to say that a person belongs to a party.</summary>
public sealed class AffiliationInput
{
    [Required(ErrorMessage = "Shape.Choose")]
    public Guid? Party { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? From { get; set; }
}
