using Mandat.Core.Kernel;

namespace Mandat.App.Tests.Leaks;

/// <summary>Things that share a marker word and the rule of who may see them; the rule is the page of rights in the test's own words.</summary>
internal sealed class Secret(string marker, Func<Viewer, bool> isFor)
{
    private readonly List<(string Kind, Guid Id)> things = [];

    /// <summary>A word that stands in every text of these things and nowhere else.</summary>
    public string Marker { get; } = marker;

    public bool IsFor(Viewer viewer) => isFor(viewer);

    public void Add(string kind, Guid id) => things.Add((kind, id));

    /// <summary>The identities of things that are addressed under that folder; of all when the folder is of something else.</summary>
    public IEnumerable<Guid> Under(string folder) =>
        things.Where(t => t.Kind == folder).Select(t => t.Id);

    public IEnumerable<Guid> All => things.Select(t => t.Id);

    public static Secret Of(Visibility level) => new("Xq" + level.ToString().ToLowerInvariant(), viewer => Opens(level, viewer));

    public static bool Opens(Visibility level, Viewer viewer) => level switch
    {
        Visibility.Working => viewer.Writes || viewer.Role is SeatRole.ProcessSupport,
        Visibility.Body => viewer.IsOfTheBody || viewer.GuestOf == level || IsOfTheBackbone(viewer),
        Visibility.Parties => viewer.IsOfTheBody || viewer.IsOfTheOtherBody || IsOfTheBackbone(viewer),
        Visibility.Public => true,
        Visibility.Circle => viewer.IsNamedInTheCircle,
    };

    public static bool IsOfTheBackbone(Viewer viewer) => viewer.Role is SeatRole.ProcessLead or SeatRole.ProcessSupport;
}
