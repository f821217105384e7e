using Mandat.Core.Kernel;

namespace Mandat.Architecture.Tests;

public sealed class JournalTests
{
    [Fact]
    public void Is_described_event_by_event()
    {
        var told = File.ReadAllText(Path.Combine(House.Root, "docs/journal.md"));

        Assert.DoesNotContain(House.Types(House.Core).Where(t => t.IsSubclassOf(typeof(JournalEvent))), e => !told.Contains($"`{e.Name}`", StringComparison.Ordinal));
    }
}
