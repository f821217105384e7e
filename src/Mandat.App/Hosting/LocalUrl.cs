namespace Mandat.App.Hosting;

/// <summary>An address within the site, so that nobody is sent elsewhere by a link that looks like ours.</summary>
internal static class LocalUrl
{
    public static string OrHome(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}
