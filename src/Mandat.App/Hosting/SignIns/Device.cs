namespace Mandat.App.Hosting.SignIns;

/// <summary>Browser and system in two words, "Firefox, Windows", so that a person knows their devices apart; nothing finer is kept.</summary>
internal static class Device
{
    // In this order: most browsers also call themselves Safari or Chrome.
    private static readonly (string Mark, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Mark, string Name)[] Systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string? Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        string?[] words = [First(Browsers, agent), First(Systems, agent)];
        return string.Join(", ", words.Where(word => word is not null)) is { Length: > 0 } named ? named : null;
    }

    private static string? First((string Mark, string Name)[] known, string agent) =>
        known.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
