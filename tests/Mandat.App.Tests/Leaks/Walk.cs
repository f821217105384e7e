using System.Net;

namespace Mandat.App.Tests.Leaks;

/// <summary>A viewer goes to every address, and on by the links found there, and notes what should not be.</summary>
internal sealed class Walk(LeakSite site, Viewer viewer)
{
    private const int LinksAtMost = 80;
    private readonly List<string> wrong = [];
    private readonly HashSet<string> visited = [];
    private readonly HashSet<string> found = [];
    private readonly HashSet<string> seen = [];

    /// <summary>What was wrong, one line each.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    /// <summary>The markers that were read on the way.</summary>
    public IReadOnlySet<string> Seen => seen;

    public async Task GoAsync(IReadOnlyList<Address> addresses)
    {
        foreach (var address in addresses)
        {
            var answer = await VisitAsync(address.Path);
            if (address.Of is { } secret) Judge(answer, secret);
        }
        foreach (var path in found.Except(visited).Take(LinksAtMost).ToList()) await VisitAsync(path);
    }

    private async Task<Answer> VisitAsync(string path)
    {
        visited.Add(path);
        var answer = await Answer.ToAsync(viewer.Client, path);
        foreach (var link in answer.Links) found.Add(link);
        if ((int)answer.Status >= 500) Note(answer, "fails");
        foreach (var secret in site.Secrets)
        {
            if (answer.Around(secret.Marker) is not { } words) continue;
            seen.Add(secret.Marker);
            if (!secret.IsFor(viewer)) Note(answer, $"tells {secret.Marker}: {words}");
        }
        return answer;
    }

    private void Judge(Answer answer, Secret secret)
    {
        // The set-up is shut before it looks for anything, whatever is asked for.
        if (answer is { Status: HttpStatusCode.Forbidden } && answer.Path.StartsWith("/setup/", StringComparison.Ordinal)) return;
        var isNotFound = answer.Status == HttpStatusCode.NotFound;
        if (viewer.IsAnonymous)
        {
            if (!isNotFound && answer.Status != HttpStatusCode.Redirect) Note(answer, "is open to a visitor");
        }
        else if (secret.IsFor(viewer) == isNotFound)
        {
            Note(answer, isNotFound ? "is not found" : "is found");
        }
    }

    private void Note(Answer answer, string what) => wrong.Add($"{viewer}: {answer.Path} ({(int)answer.Status}) {what}");
}
