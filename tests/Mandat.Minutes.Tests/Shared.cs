namespace Mandat.Minutes.Tests;

/// <summary>The folder beside the repository that holds the development set and the seed; tests that read it skip where it is not.</summary>
internal static class Shared
{
    /// <summary>A folder in it.</summary>
    public static string Folder(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", path) is var folder && Directory.Exists(folder)) return folder;
        Assert.Skip($"The folder shared/{path} does not stand beside the repository.");
        return "";
    }
}
