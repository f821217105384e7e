using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.SetUp;

/// <summary>Which person somebody is the same as.</summary>
public sealed class JoinInput
{
    /// <summary>The one that stays.</summary>
    [Required(ErrorMessage = "Shape.Choose")]
    public Guid? Other { get; set; }

    /// <summary>Both were shown by name, and the answer was yes.</summary>
    public bool IsSure { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
