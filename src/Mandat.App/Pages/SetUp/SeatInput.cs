using System.ComponentModel.DataAnnotations;
using Mandat.Core.Kernel;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to give a seat.</summary>
public sealed class SeatInput
{
    [Required(ErrorMessage = "Shape.Choose")]
    public Guid? Person { get; set; }

    [Required(ErrorMessage = "Shape.Choose")]
    public SeatRole? Role { get; set; }

    public Guid? Party { get; set; }

    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The one meeting of a guest.</summary>
    public Guid? Meeting { get; set; }
}
