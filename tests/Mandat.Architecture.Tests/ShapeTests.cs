using System.Reflection;
using Mandat.Core.Kernel;

namespace Mandat.Architecture.Tests;

public sealed class ShapeTests
{
    const int LongestFile = 300;
    const int LongestConstructor = 7;

    /// <summary>Longer for a reason: the words that a language must have are one record, each of them documented.</summary>
    static readonly string[] LongForAReason = ["src/Mandat.Minutes/Recognition/Vocabulary.cs"];
    static readonly string[] BannedInCore = ["Service", "Manager", "Helper", "Util", "Utils", "Dto", "Processor", "Info"];

    public static IEnumerable<Type> Deeds => House.Types(House.Core).Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(IDeed)));

    [Fact]
    public void Seals_every_class_that_is_not_abstract()
    {
        var open = House.Types(House.Minutes).Concat(House.Types(House.Core)).Concat(House.Types(House.App))
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsMadeByRazor(t)).Select(t => t.FullName);

        Assert.Empty(open);
    }

    [Fact]
    public void Gives_a_deed_one_way_in_that_takes_an_actor_and_names_its_permission()
    {
        foreach (var deed in Deeds)
        {
            var run = Assert.Single(deed.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), m => !m.IsSpecialName);
            Assert.Equal("RunAsync", run.Name);
            Assert.Contains(run.GetParameters(), p => p.ParameterType == typeof(Actor));
            Assert.NotNull(deed.GetProperty(nameof(IDeed.Permission)));
        }
    }

    [Fact]
    public void Keeps_files_short()
    {
        var all = House.Files("src", "*.cs").Concat(House.Files("src", "*.razor")).Concat(House.Files("tests", "*.cs"));

        Assert.Empty(all.Where(f => File.ReadLines(f).Count() > LongestFile).Select(House.Short).Except(LongForAReason));
    }

    [Fact]
    public void Keeps_constructors_short()
    {
        var long_ = House.Types(House.Core).Where(t => !IsRecord(t))
            .Where(t => t.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(c => c.GetParameters().Length > LongestConstructor)).Select(t => t.FullName);

        Assert.Empty(long_);
    }

    [Fact]
    public void Uses_no_name_that_says_nothing() =>
        Assert.Empty(House.Types(House.Core).Where(t => BannedInCore.Any(b => t.Name.EndsWith(b, StringComparison.Ordinal))).Select(t => t.FullName));

    [Fact]
    public void Never_catches_everything()
    {
        var catching = House.Files("src", "*.cs").Concat(House.Files("src", "*.razor"))
            .Where(f => File.ReadLines(f).Any(l => l.Contains("catch (Exception", StringComparison.Ordinal) && !l.Contains(" when ", StringComparison.Ordinal))).Select(House.Short);

        Assert.Empty(catching);
    }

    [Fact]
    public void Reads_the_clock_that_it_was_given()
    {
        string[] clocks = ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today"];
        var reading = House.Files("src", "*.cs").Concat(House.Files("src", "*.razor"))
            .Where(f => clocks.Any(c => File.ReadAllText(f).Contains(c, StringComparison.Ordinal))).Select(House.Short);

        Assert.Empty(reading);
    }

    // A page's class is made public and open by the Razor compiler; what it inherits from is not.
    static bool IsMadeByRazor(Type type) => type.Name == "_Imports" || type.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent));

    static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.IsValueType;
}
