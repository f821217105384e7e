namespace Mandat.Minutes.Tests.Scoring;

/// <summary>Right, wrong and missed of one field.</summary>
internal readonly record struct Counts(int Right, int Wrong, int Missed)
{
    public int Gold => Right + Missed;

    public double Precision => Right + Wrong > 0 ? (double)Right / (Right + Wrong) : Missed == 0 ? 1 : 0;

    public double Recall => Gold > 0 ? (double)Right / Gold : 1;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    /// <summary>One value against one value.</summary>
    public static Counts Scalar(string? gold, string? found, Func<string, string, bool> equal, bool scoresNull = true)
    {
        if (string.IsNullOrEmpty(gold)) return new Counts(0, !string.IsNullOrEmpty(found) && scoresNull ? 1 : 0, 0);
        if (string.IsNullOrEmpty(found)) return new Counts(0, 0, 1);
        return equal(gold, found) ? new Counts(1, 0, 0) : new Counts(0, 1, 1);
    }
}
