namespace Mandat.Durability;

/// <summary>What came of the rounds.</summary>
/// <param name="Rounds">How many times the program was killed.</param>
/// <param name="Inside">How many of them met work that was not done yet.</param>
/// <param name="Saved">What was acknowledged, or imported, in all.</param>
/// <param name="Wrong">What did not hold, one line each.</param>
public sealed record KillReport(int Rounds, int Inside, int Saved, IReadOnlyList<string> Wrong)
{
    public string Summary => $"{Rounds} kills, {Inside} of them in the middle of work, {Saved} saved, {Wrong.Count} wrong";
}
