using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings.Reading;

/// <summary>Puts together what joins brought: the name of the ledger, else the words of the notes.</summary>
static class Named
{
    public static BodyWords Body(BodyId? id, string? name, string? english, string? asWritten) =>
        new(id is { } known ? new BodyName(known, name!, english) : null, asWritten);

    public static PersonWords? Person(PersonId? id, string? name, string? asWritten) =>
        (name ?? asWritten) is { } words ? new PersonWords(name is null ? null : id, words) : null;
}
