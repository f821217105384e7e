using System.ComponentModel.DataAnnotations;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;

namespace Mandat.App.Pages.SetUp;

/// <summary>What is filled in about a body.</summary>
public sealed class BodyInput
{
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Shape.Required"), StringLength(20, ErrorMessage = "Shape.TooLong")]
    public string? Abbreviation { get; set; }

    [Required(ErrorMessage = "Shape.Choose")]
    public Guid? Kind { get; set; }

    [StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? EnglishName { get; set; }

    public Guid? FocusArea { get; set; }

    public Guid? Party { get; set; }

    public Guid? PreparesFor { get; set; }

    [StringLength(1000, ErrorMessage = "Shape.TooLong")]
    public string? Mandate { get; set; }

    /// <summary>The version that was read.</summary>
    public long Version { get; set; }

    public static BodyInput Of(Body body) => new()
    {
        Name = body.Name, Abbreviation = body.Abbreviation, Kind = body.KindId.Value, EnglishName = body.EnglishName, FocusArea = body.FocusAreaId?.Value,
        Party = body.PartyId?.Value, PreparesFor = body.PreparesForId?.Value, Mandate = body.Mandate, Version = body.Version,
    };

    public BodyDescription ToDescription() => new(
        Name!, Abbreviation!, new BodyKindId(Kind!.Value), EnglishName, FocusArea is { } area ? new FocusAreaId(area) : null,
        Party is { } party ? new PartyId(party) : null, PreparesFor is { } body ? new BodyId(body) : null, Mandate);
}
