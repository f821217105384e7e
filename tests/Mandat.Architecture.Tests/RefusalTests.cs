using System.Globalization;
using System.Reflection;
using System.Resources;
using Mandat.Core.Kernel;

namespace Mandat.Architecture.Tests;

public sealed class RefusalTests
{
    [Theory, InlineData("sv-SE"), InlineData("en-GB")]
    public void Says_every_refusal_in_words(string language)
    {
        var texts = new ResourceManager("Mandat.App.Texts.Refusals", House.App).GetResourceSet(CultureInfo.GetCultureInfo(language).Parent, true, false)!;

        Assert.DoesNotContain(Codes(), code => texts.GetString(code) is null);
    }

    [Fact]
    public void Finds_refusals_to_check() => Assert.True(Codes().Count() > 20);

    /// <summary>Every code that a class of refusals can make, asked with each value of an enum it takes.</summary>
    static IEnumerable<string> Codes() => House.Types(House.Core)
        .Where(t => t.Name.EndsWith("Refusals", StringComparison.Ordinal) || t == typeof(Refusal))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(m => m.ReturnType == typeof(Refusal) && !m.Name.StartsWith("op_", StringComparison.Ordinal) && !m.ContainsGenericParameters)
        .SelectMany(m => Arguments(m).Select(a => ((Refusal)m.Invoke(null, a)!).Code)).Distinct();

    static IEnumerable<object?[]> Arguments(MethodInfo made)
    {
        var parameters = made.GetParameters();
        var choices = parameters.FirstOrDefault(p => p.ParameterType.IsEnum);
        if (choices is null) return [[.. parameters.Select(Any)]];
        return Enum.GetValues(choices.ParameterType).Cast<object>().Select(value => (object?[])[.. parameters.Select(p => p == choices ? value : Any(p))]);
    }

    static object? Any(ParameterInfo parameter) => parameter.ParameterType == typeof(string) ? "x"
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
}
