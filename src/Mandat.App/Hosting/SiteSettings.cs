using Mandat.Core.Data;

namespace Mandat.App.Hosting;

/// <summary>How this start of the program differs from another: the demo, or for real.</summary>
/// <param name="IsDemo">True in the demo: readable log, no HSTS, plain http, no mail sent.</param>
/// <param name="Urls">Addresses to listen on.</param>
/// <param name="PublicUrl">The address people use; null in the demo.</param>
/// <param name="Storage">The database.</param>
public sealed record SiteSettings(bool IsDemo, string Urls, Uri? PublicUrl, Storage Storage)
{
    /// <summary>Where the program listens when nothing else is said.</summary>
    public const int DefaultPort = 5080;

    /// <summary>Cookies are sent over https only.</summary>
    public bool IsSecure => PublicUrl?.Scheme == Uri.UriSchemeHttps;

    /// <summary>What stands before a path in a mail or on the console.</summary>
    public string Address => (PublicUrl?.GetLeftPart(UriPartial.Authority) ?? Urls.Split(';')[0]).TrimEnd('/');
}
