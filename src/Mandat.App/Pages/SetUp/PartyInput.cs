using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in about a party.</summary>
public sealed class PartyInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Shape.Required"), StringLength(40, ErrorMessage = "Shape.TooLong")]
    public string? ShortName { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
