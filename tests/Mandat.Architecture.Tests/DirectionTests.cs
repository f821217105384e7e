using System.Reflection;

namespace Mandat.Architecture.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void Lets_the_reading_library_know_neither_the_ledger_nor_a_database() =>
        Assert.DoesNotContain(References(House.Minutes), r => r.StartsWith("Mandat.", StringComparison.Ordinal) || r.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    [Fact]
    public void Lets_the_ledger_know_no_web() =>
        Assert.DoesNotContain(References(House.Core), r => r.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || r == "mandat");

    [Fact]
    public void Keeps_pages_away_from_the_writing_context()
    {
        var touching = House.Files("src/Mandat.App/Pages", "*.razor").Concat(House.Files("src/Mandat.App/Pages", "*.cs"))
            .Where(f => File.ReadAllText(f).Contains("MandatDb", StringComparison.Ordinal)).Select(House.Short);

        Assert.Empty(touching);
    }

    [Fact]
    public void Keeps_storage_out_of_aggregates()
    {
        var knowing = House.Types(House.Core).Where(t => t.IsSubclassOf(typeof(Mandat.Core.Kernel.Aggregate)) && !t.IsAbstract)
            .SelectMany(t => House.Files("src/Mandat.Core", t.Name + ".cs"))
            .Where(f => File.ReadAllText(f).Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)).Select(House.Short);

        Assert.Empty(knowing);
    }

    static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(r => r.Name!);
}
