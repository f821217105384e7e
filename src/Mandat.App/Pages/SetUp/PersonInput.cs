using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in about a person.</summary>
public sealed class PersonInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [EmailAddress(ErrorMessage = "Shape.Email"), StringLength(254, ErrorMessage = "Shape.TooLong")]
    public string? Email { get; set; }

    public Guid? Party { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Title { get; set; }

    /// <summary>"yes" when another person of the same name is meant.</summary>
    public string? Another { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
