using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Mandat.App.Hosting;

namespace Mandat.App.Tests;

public sealed partial class TextsTests
{
    public static TheoryData<string> Families() => [.. typeof(Site).Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo("sv")).GetManifestResourceNames()
        .Select(name => name.Replace(".sv.resources", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Families))]
    public void Says_everything_in_both_languages(string family)
    {
        var (swedish, english) = (Texts(family, "sv"), Texts(family, "en"));
        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.DoesNotContain(swedish.Concat(english), text => string.IsNullOrWhiteSpace(text.Value));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Fills_in_the_same_values_in_both_languages(string family)
    {
        var (swedish, english) = (Texts(family, "sv"), Texts(family, "en"));
        Assert.All(swedish, text => Assert.Equal((text.Key, Places(text.Value)), (text.Key, Places(english[text.Key]))));
    }

    private static string Places(string text) => string.Join(',', Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static Dictionary<string, string> Texts(string family, string language) =>
        new ResourceManager(family, typeof(Site).Assembly).GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
