using Mandat.Core.Meetings.Reading;

namespace Mandat.Core.Tests.Meetings;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Rut fick i uppdrag att ringa kl. 13. Sedan gick vi.", "ringa", "Rut fick i uppdrag att ringa kl. 13.")]
    [InlineData("Först. Då beslutade vi att börja. Sist.", "vi att börja", "Då beslutade vi att börja.")]
    [InlineData("Rubrik\n- Möte 29 augusti digitalt\n- Annat", "29 augusti", "Möte 29 augusti digitalt")]
    [InlineData("Ett ord", "Ett ord", "Ett ord")]
    [InlineData("Rad ett\nRad två", "ett\nRad", "ett\nRad")]
    public void Is_the_whole_sentence_of_its_line(string text, string quote, string sentence) =>
        Assert.Equal(sentence, Sentence.Around(text, quote, text.IndexOf(quote, StringComparison.Ordinal)));

    [Fact]
    public void Is_the_cited_words_alone_when_the_sentence_goes_on_too_far()
    {
        var text = new string('a', Sentence.Reach) + " citat " + new string('b', Sentence.Reach);

        Assert.Equal("citat", Sentence.Around(text, "citat", Sentence.Reach + 1));
    }
}
