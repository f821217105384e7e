namespace Mandat.Core.Kernel;

/// <summary>Words as they were typed: trimmed, and null when there are none.</summary>
static class Words
{
    public static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>The same but for case and the white space around.</summary>
    public static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
