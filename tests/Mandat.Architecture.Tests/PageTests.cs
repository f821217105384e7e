namespace Mandat.Architecture.Tests;

public sealed class PageTests
{
    [Fact]
    public void Says_for_every_folder_of_pages_who_may_enter()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(House.Root, "src/Mandat.App/Pages")))
        {
            var imports = Path.Combine(folder, "_Imports.razor");
            Assert.True(File.Exists(imports), $"{House.Short(folder)} has no _Imports.razor.");
            Assert.Matches(@"@attribute \[(Authorize\(Policy = Entry\.\w+\)|AllowAnonymous)", File.ReadAllText(imports));
        }
    }
}
