using System.ComponentModel.DataAnnotations;
using Mandat.Core.Kernel;

namespace Mandat.App.Pages.Meetings;

/// <summary>Who sees a meeting.</summary>
public sealed class LevelInput
{
    /// <summary>How far it is seen.</summary>
    [Required(ErrorMessage = "Shape.Required")]
    public Visibility? Level { get; set; }

    /// <summary>The seats that are marked; they count for the circle alone. A form in which none is marked posts none.</summary>
    public Dictionary<Guid, bool> Seats { get; set => field = value ?? []; } = [];

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }
}
