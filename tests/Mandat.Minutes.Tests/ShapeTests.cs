using System.Collections;
using System.Text.RegularExpressions;
using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Tests;

public sealed class ShapeTests
{
    private const int Long = 300;

    /// <summary>Long expressions that every text has to be tried with, and why that costs little.</summary>
    private static readonly Dictionary<string, string> TriedAlways = new()
    {
        ["BareVerb"] = "asked about the words that follow a name only",
        ["Grouping"] = "asked about a name or a heading; the words are short",
        ["NameStop"] = "asked about one word",
        ["NotEffort"] = "asked about a name of a few words, by its ending",
        ["NotPlace"] = "asked about one piece of a head line",
        ["OnBehalfOf"] = "asked about what stands before a name",
        ["PlaceBefore"] = "asked about the few letters before a name",
        ["PlaceEnd"] = "asked about what follows a place, once a document",
        ["PlaceStart"] = "asked about the head and the sentence of the meeting; the words are short",
        ["Role"] = "asked about one part of a list of persons; some titles are three letters alone",
        ["TimeTail"] = "asked about what follows a time, once a document",
        ["VerbLike"] = "asked about one word",
    };

    [Fact]
    public void A_shape_turns_away_no_sentence_that_its_expression_matches()
    {
        var texts = Specimen.All.SelectMany(Texts).Distinct().ToList();
        var shapes = Languages.All.SelectMany(Shapes).ToList();

        var missed = from shape in shapes from text in texts where !shape.CanMatch(text) && IsFound(shape, text) select $"{shape.Regex}: {text}";

        Assert.True(shapes.Count > 200 && texts.Count > 2000, $"{shapes.Count} shapes, {texts.Count} texts");
        Assert.Empty(missed);
    }

    [Fact]
    public void What_is_tried_at_some_places_only_is_found_at_every_place()
    {
        var texts = Specimen.All.SelectMany(Texts).Distinct().ToList();
        var shapes = Languages.All.SelectMany(Shapes).Where(s => NeededLiterals.IsAtPlace(s.Regex)).ToList();

        var missed = from shape in shapes from text in texts where IsFound(shape, text) && !shape.IsMatch(text) select $"{shape.Regex}: {text}";

        Assert.NotEmpty(shapes);
        Assert.Empty(missed);
    }

    [Fact]
    public void Of_several_ways_the_first_in_the_text_is_found_and_of_two_there_the_first_told()
    {
        var shape = Shape.Any(new Regex("(?<who>b+)c?"), new Regex("a+(?<who>b)?"), new Regex("bcd"));

        Assert.Equal(["aab", "bc"], shape.Matches("aabbcd").Select(m => m.Value));
        Assert.Equal((2, "bbc"), (shape.Match("aabbcd", 2).Index, shape.Match("aabbcd", 2).Value));
        Assert.True(shape.IsMatch("xa"));
        Assert.False(shape.IsMatch("xcd"));
    }

    [Fact]
    public void Of_every_long_expression_a_text_needs_some_word()
    {
        var always = Languages.All.SelectMany(Shapes).Where(NeedsNothing).Select(s => Name(s.Regex)).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(TriedAlways.Keys.Order(StringComparer.Ordinal).SequenceEqual(always), string.Join(' ', always));
        Assert.All(TriedAlways.Values, Assert.NotEmpty);
    }

    [Fact]
    public void A_long_expression_that_may_begin_and_go_on_with_anything_is_named()
    {
        var words = string.Join('|', Enumerable.Range(0, 60).Select(i => $"word{i:00}"));

        Assert.True(NeedsNothing(new Regex(@$"\b(?:{words}|\p{{L}}+ \p{{Lu}}+)\b")));
        Assert.False(NeedsNothing(new Regex(@$"\b(?:{words})\b")));
    }

    private static bool NeedsNothing(Shape shape) => shape.Regex.ToString().Length > Long && shape.CanMatch("qq") && shape.CanMatch("\u00B7");

    /// <summary>The name of the method that a generated expression comes of.</summary>
    private static string Name(Regex regex) => regex.GetType().Name.Split('_') is [.., var name, _] ? name : regex.ToString();

    private static bool IsFound(Shape shape, string text) =>
        NeededLiterals.IsAtPlace(shape.Regex) ? Enumerable.Range(0, text.Length).Any(at => shape.Regex.IsMatch(text, at)) : shape.Regex.IsMatch(text);

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
        Shape shape => shape.Ways,
        string => [],
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => tuple[i] is { } item ? Shapes(item) : []),
        IEnumerable many => many.Cast<object>().Where(o => o is Shape or System.Runtime.CompilerServices.ITuple).SelectMany(Shapes),
        _ when of.GetType().Namespace == typeof(Shape).Namespace => of.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(of)).OfType<object>().SelectMany(Shapes),
        _ => [],
    };
}
