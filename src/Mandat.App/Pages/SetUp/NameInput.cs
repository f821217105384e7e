using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to found or rename the collaboration.</summary>
public sealed class NameInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }

    /// <summary>The zone its days are counted in.</summary>
    public string? Zone { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
