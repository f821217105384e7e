using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in to end something: its last day, which is included.</summary>
public sealed class LastDayInput
{
    [Required(ErrorMessage = "Shape.Required")]
    public DateOnly? LastDay { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
