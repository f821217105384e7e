using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in about who answers questions.</summary>
public sealed class ContactInput
{
    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [EmailAddress(ErrorMessage = "Shape.Email"), StringLength(254, ErrorMessage = "Shape.TooLong")]
    public string? Email { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
