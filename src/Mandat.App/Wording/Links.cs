using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;

namespace Mandat.App.Wording;

/// <summary>Addresses of the ledger's pages.</summary>
internal static class Links
{
    public static string To(AssignmentId id) => $"/assignments/{id.Value}";

    public static string To(DecisionId id) => $"/decisions/{id.Value}";

    public static string To(MatterId id) => $"/matters/{id.Value}";

    public static string To(InitiativeId id) => $"/initiatives/{id.Value}";

    public static string To(BodyId id) => $"/bodies/{id.Value}";

    public static string To(MeetingId id) => $"/meetings/{id.Value}";

    /// <summary>The place in the source of a meeting, marked.</summary>
    public static string To(MeetingId meeting, Quote quote) => $"/meetings/{meeting.Value}/source?at={quote.Id.Value}#cited";

    /// <summary>An address with what its query string says; what is null is left out.</summary>
    public static string Query(string path, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        List<string> said = [];
        foreach (var (name, value) in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                said.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
        return said.Count == 0 ? path : $"{path}?{string.Join('&', said)}";
    }
}
