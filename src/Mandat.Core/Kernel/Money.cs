namespace Mandat.Core.Kernel;

/// <summary>An amount in a currency; an unknown amount is null, never 0 (belopp).</summary>
public sealed record Money(decimal Amount, string Currency = "SEK");
