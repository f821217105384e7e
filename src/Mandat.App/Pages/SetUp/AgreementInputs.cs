using System.ComponentModel.DataAnnotations;
using Mandat.Core.Bodies;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in about a focus area.</summary>
public sealed class FocusAreaInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }

    /// <summary>The last day, when the work with it ends.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}

/// <summary>What is filled in about an agreement period.</summary>
public sealed class PeriodInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}

/// <summary>What is filled in about a kind of body.</summary>
public sealed class KindInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(100, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [StringLength(100, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }

    [Required(ErrorMessage = "Shape.Choose")]
    public BodyCapacity? Capacity { get; set; }

    /// <summary>The last day, when it is taken out of use.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
