using System.Text;

namespace Mandat.Minutes.Tests;

/// <summary>Sentences that look like decisions and assignments, and only tell something.</summary>
public sealed class ToldOnlyTests
{
    private const string Head = """
        Kärngruppen Lekfull vår
        Minnesanteckningar 2025-03-04

        Närvarande: Vera Lindahl (ordf), Otto Rask, Nadja Frej

        1. Läget


        """;

    [Theory]
    [InlineData("Styrelsen skickar signal till kärngruppen att de önskar fokus på studenter framåt.")]
    [InlineData("Det löste sig. En styrgrupp gör det också lättare att ta emot resultatet.")]
    [InlineData("Vera ringer kanske.")]
    [InlineData("Det skulle kunna vara så att Otto bokar en lokal.")]
    public void Gives_nobody_anything_to_do(string sentence) => Assert.Empty(Read(sentence).Assignments);

    [Theory]
    [InlineData("Långa mejl får inga svar.")]
    [InlineData("Siffrorna från Norrby fattas.")]
    [InlineData("Vi fastnade i samma fråga som sist.")]
    [InlineData("Kanske flyttas mötena till onsdagar.")]
    public void Decides_nothing(string sentence) => Assert.Empty(Read(sentence).Decisions);

    [Theory]
    [InlineData("Norrby och Söderby har svarat på översynen av styrgrupper, Västerby har inte svarat.")]
    [InlineData("Otto påminde om att Öppen skolgård redan har en budget.", "Öppen skolgård")]
    public void Names_no_more_than_the_name(string sentence, params string[] names) => Assert.Equal(["Lekfull vår", .. names], Read(sentence).Initiatives.Select(i => i.Name));

    private static Structure.MinutesStructure Read(string sentence) =>
        Assert.IsType<ReadableMinutes>(MinutesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Head + sentence + "\n")), "a.txt")).Structure;
}
