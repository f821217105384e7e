namespace Mandat.Minutes.Recognition;

/// <summary>What was answered about the last texts: many recognisers ask the same about the same words.</summary>
internal sealed class Answers<T>(Func<string, T> find)
{
    private const int Remembered = 256;
    private readonly string?[] texts = new string?[Remembered];
    private readonly T[] answers = new T[Remembered];

    public T Of(string text)
    {
        var slot = text.GetHashCode() & (Remembered - 1);
        if (texts[slot] == text) return answers[slot];
        var answer = find(text);
        (texts[slot], answers[slot]) = (text, answer);
        return answer;
    }
}
