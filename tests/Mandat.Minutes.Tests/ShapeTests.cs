using System.Collections;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Tests;

public sealed class ShapeTests
{
    [Fact]
    public void A_shape_turns_away_no_sentence_that_its_expression_matches()
    {
        var texts = Specimen.All.SelectMany(Texts).Distinct().ToList();
        var shapes = Languages.All.SelectMany(Shapes).ToList();

        var missed = from shape in shapes from text in texts where !shape.CanMatch(text) && shape.Regex.IsMatch(text) select $"{shape.Regex}: {text}";

        Assert.True(shapes.Count > 200 && texts.Count > 2000, $"{shapes.Count} shapes, {texts.Count} texts");
        Assert.Empty(missed);
    }

    [Fact]
    public void The_words_of_all_shapes_are_found_in_one_pass_as_one_by_one()
    {
        string[][] words = [["besl", "LUT"], ["utbe"], ["å", "sluts"], ["eslu"], ["x"], [" ja "], ["e s l"], ["lut "], ["x 0"], [" → "], [" ja → "]];
        var automaton = new WordAutomaton(words);
        foreach (var text in new[] { "", "beslut", "BESLUTSÅ", "utbeslu", "eslu eslut", "Åx", "b e s l u t", "sslutss", "\u017Flut", "lu\u0131t", "ja", "Ja, lut", "nej (ja)", "jaha", "be - s; lutar", "ja1", "ja_", "x 17", "ja→x", "ja  → x", "?→" })
        {
            var held = new ulong[automaton.Width];
            automaton.Find(text, held);
            for (var shape = 0; shape < words.Length; shape++)
                Assert.Equal(words[shape].Any(w => $" {WordAutomaton.Folded(text).Trim()} ".Contains(w, StringComparison.OrdinalIgnoreCase)), (held[0] >> shape & 1) != 0);
        }
    }

    private static IEnumerable<string> Texts(Specimen specimen)
    {
        var read = SourceReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(specimen.Document)), "minutes.txt", ReadLimits.Default);
        foreach (var passage in LayoutReader.Read(((SourceReading.Read)read).Source))
        {
            yield return passage.Text;
            foreach (var sentence in SentenceReader.Read(passage))
            {
                yield return sentence.Text;
                if (sentence.Text.Length % 9 == 0 && sentence.Text.IndexOf(' ') is var blank and >= 0) yield return sentence.Text[(blank + 1)..];
            }
        }
    }

    /// <summary>Every shape of a vocabulary, however deep.</summary>
    private static IEnumerable<Shape> Shapes(object of) => of switch
    {
        Shape shape => [shape],
        string => [],
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => tuple[i] is { } item ? Shapes(item) : []),
        IEnumerable many => many.Cast<object>().Where(o => o is Shape or System.Runtime.CompilerServices.ITuple).SelectMany(Shapes),
        _ when of.GetType().Namespace == typeof(Shape).Namespace => of.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(of)).OfType<object>().SelectMany(Shapes),
        _ => [],
    };
}
