namespace Mandat.Architecture.Tests;

public sealed class PageTests
{
    const string Access = @"@attribute \[(Authorize\(Policy = Entry\.\w+\)|AllowAnonymous)";

    /// <summary>The folder says it once; where a folder holds both kinds, each page says it.</summary>
    [Fact]
    public void Says_for_every_page_who_may_enter()
    {
        foreach (var page in House.Files("src/Mandat.App/Pages", "*.razor").Where(f => File.ReadAllText(f).StartsWith("@page", StringComparison.Ordinal)))
        {
            var imports = Path.Combine(Path.GetDirectoryName(page)!, "_Imports.razor");
            Assert.True(File.Exists(imports), $"{House.Short(imports)} is not there.");
            Assert.Matches(Access, File.ReadAllText(imports) + File.ReadAllText(page));
        }
    }
}
