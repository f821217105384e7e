using System.ComponentModel.DataAnnotations;
using Mandat.App.Components;

namespace Mandat.Browser.Tests.Specimens;

/// <summary>Values of several kinds, one of them in no field that is shown.</summary>
public sealed class FormInput
{
    public int? Days { get; set; }

    public StateKind? Kind { get; set; }

    public bool? Same { get; set; }

    public Guid? Which { get; set; }

    [Required(ErrorMessage = "Shape.Required")]
    public string? What { get; set; }
}
