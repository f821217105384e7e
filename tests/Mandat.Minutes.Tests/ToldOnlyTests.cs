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
    [InlineData("2. Språkstart\n\nBeslut: Kärngruppen beslutar att Språkstart fortsätter till juni 2026.")]
    [InlineData("Otto fortsätter som kassör under året.")]
    public void Gives_nobody_anything_to_do(string sentence) => Assert.Empty(Read(sentence).Assignments);

    [Theory]
    [InlineData("Långa mejl får inga svar.")]
    [InlineData("Siffrorna från Norrby fattas.")]
    [InlineData("Vi fastnade i samma fråga som sist.")]
    [InlineData("Kanske flyttas mötena till onsdagar.")]
    [InlineData("Gruppen ger råd, inget mer.")]
    [InlineData("Men vi är inte överens om vem som svarar styrelsen. Frågan parkeras.")]
    [InlineData("Lärdom: Påminnelser med en fråga i taget får svar. Långa mejl får inga.")]
    [InlineData("Nadja frågar kommunen om de står fast vid sitt bud.")]
    [InlineData("Skolbussen provas redan i åk 1.")]
    [InlineData("Avgiften bestäms först i mars.")]
    [InlineData("Det här kom vi fram till i går.")]
    [InlineData("Vera reserverar sig till förmån för eget yrkande.")]
    public void Decides_nothing(string sentence) => Assert.Empty(Read(sentence).Decisions);

    [Fact]
    public void Parks_what_is_put_aside_without_a_time() => Assert.Equal(["Frågan parkeras"], Read("Frågan parkeras.").Matters.Where(m => m.Kind == Structure.MatterKind.Parked).Select(m => m.Text));

    [Theory]
    [InlineData("Frågan parkeras till efter sommaren.")]
    [InlineData("Punkten vilar till februari.")]
    public void Decides_when_what_is_put_aside_comes_back(string sentence) => Assert.Single(Read(sentence).Decisions);

    [Theory]
    [InlineData("Norrby och Söderby har svarat på översynen av styrgrupper, Västerby har inte svarat.")]
    [InlineData("Otto påminde om att Öppen skolgård redan har en budget.", "Öppen skolgård")]
    public void Names_no_more_than_the_name(string sentence, params string[] names) => Assert.Equal(["Lekfull vår", .. names], Read(sentence).Initiatives.Select(i => i.Name));

    private static Structure.MinutesStructure Read(string sentence) =>
        Assert.IsType<ReadableMinutes>(MinutesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Head + sentence + "\n")), "a.txt")).Structure;
}
