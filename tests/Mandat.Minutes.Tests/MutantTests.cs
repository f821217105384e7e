using CsCheck;

namespace Mandat.Minutes.Tests;

public sealed class MutantTests
{
    private const int Count = 400;
    private static readonly Gen<(int Specimen, int Kind, int At, int To, char With)> Mutations =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 5], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Char);

    [Fact]
    public void Never_throws_and_fabricates_nothing_on_mutants() =>
        Mutations.Array[1, 6].Sample(mutations =>
        {
            var text = Specimen.All[mutations[0].Specimen % Specimen.All.Count].Document;
            foreach (var mutation in mutations) text = Mutate(text, mutation.Kind, mutation.At, mutation.To, mutation.With);
            if (MinutesReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "mutant.txt") is ReadableMinutes minutes) Honesty.Check(minutes);
        }, iter: Count);

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
