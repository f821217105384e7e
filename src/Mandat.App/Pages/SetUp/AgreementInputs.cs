using System.ComponentModel.DataAnnotations;
using Mandat.Core.Bodies;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to add a focus area.</summary>
public sealed class FocusAreaInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }
}

/// <summary>What is filled in to add an agreement period.</summary>
public sealed class PeriodInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>What is filled in to add a kind of body.</summary>
public sealed class KindInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(100, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [StringLength(100, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }

    [Required(ErrorMessage = "Shape.Choose")]
    public BodyCapacity? Capacity { get; set; }
}
