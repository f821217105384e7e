namespace Mandat.Core.Kernel;

/// <summary>Who sees a thing (synlighet): each level holds the ones before it, except the circle, which no level opens.</summary>
public enum Visibility
{
    /// <summary>The body's chair and secretary, and process support.</summary>
    Working,

    /// <summary>Every seat of the body and of the backbone, and the guests of that meeting.</summary>
    Body,

    /// <summary>Every seat of a body or the backbone of the collaboration.</summary>
    Parties,

    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Named seats only.</summary>
    Circle,
}

/// <summary>A row that is seen through the gate.</summary>
public interface IVisible
{
    /// <summary>The body whose seats see it.</summary>
    BodyId HostId { get; }

    /// <summary>How far it is seen.</summary>
    Visibility Visibility { get; }

    /// <summary>The meeting whose circle opens it, when <see cref="Visibility"/> is <see cref="Visibility.Circle"/>.</summary>
    MeetingId? CircleOf { get; }
}
