using System.Reflection;
using Mandat.Core.Data;
using Mandat.Minutes;

namespace Mandat.Architecture.Tests;

/// <summary>The house as it stands: its assemblies, and its source files.</summary>
static class House
{
    public static Assembly Minutes { get; } = typeof(MinutesReader).Assembly;
    public static Assembly Core { get; } = typeof(MandatDb).Assembly;
    public static Assembly App { get; } = Assembly.Load("mandat");

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The rooms of what <c>scripts/add-migration.sh</c> makes; nobody writes there, so no rule of the house is asked there.</summary>
    static readonly string[] Made = ["Data.Migrations", "Data.Compiled"];

    /// <summary>Types that somebody wrote.</summary>
    public static IEnumerable<Type> Types(Assembly assembly) => assembly.GetTypes().Where(t =>
        t.Namespace?.StartsWith("Mandat.", StringComparison.Ordinal) == true && !IsMade(t.Namespace)
        && !t.Name.Contains('<', StringComparison.Ordinal) && t.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);

    /// <summary>Source files under a folder of the repository, those that a tool made left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(f => !IsMade(f.Replace(Path.DirectorySeparatorChar, '.')) && !f.Contains("node_modules", StringComparison.Ordinal));

    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    static bool IsMade(string room) => Made.Any(m => room.Contains(m, StringComparison.Ordinal));

    static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Mandat.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds Mandat.slnx.");
    }
}
