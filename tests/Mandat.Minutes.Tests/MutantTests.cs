using CsCheck;

namespace Mandat.Minutes.Tests;

public sealed class MutantTests
{
    /// <summary>A few each run; the rig in bench/ takes the many.</summary>
    private const int Count = 300;
    private static readonly Gen<(int Specimen, int Kind, int At, int To, char With)> Mutations =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 5], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Char);

    [Fact]
    public void Never_throws_and_fabricates_nothing_on_mutants() => Sample(seed: null);

    private static void Sample(string? seed) =>
        Mutations.Array[1, 6].Sample(mutations =>
        {
            var text = Specimen.All[mutations[0].Specimen % Specimen.All.Count].Document;
            foreach (var mutation in mutations) text = Mutate(text, mutation.Kind, mutation.At, mutation.To, mutation.With);
            if (MinutesReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "mutant.txt") is ReadableMinutes minutes) Honesty.Check(minutes);
        }, iter: seed is null ? Count : 1, seed: seed);

    /// <summary>Found by chance once: two closing lists, of which one line was merged twice.</summary>
    [Fact]
    public void Keeps_what_a_repeated_line_says_when_it_could_be_merged_twice() => Sample(seed: "57uWWMR6eD42");

    private static string Mutate(string text, int kind, int at, int to, char with)
    {
        if (text.Length < 2) return text;
        var lines = text.Split('\n').ToList();
        int line = at % lines.Count, other = to % lines.Count, place = at % text.Length, end = Math.Min(text.Length, place + 1 + (to % 40));
        switch (kind)
        {
            case 0: lines.RemoveAt(line); return string.Join('\n', lines);
            case 1: lines.Insert(other, lines[line]); return string.Join('\n', lines);
            case 2: (lines[line], lines[other]) = (lines[other], lines[line]); return string.Join('\n', lines);
            case 3: return text.Remove(place, end - place);
            case 4: return text.Insert(place, with.ToString());
            default: return text[..place] + text[place..end].ToUpperInvariant() + text[end..];
        }
    }
}
