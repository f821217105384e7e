using System.Net;

namespace Mandat.App.Tests;

internal sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public static readonly Uri Site = new("https://mandat.example.org");

    private readonly CookieContainer cookies = new();

    public void Set(string cookie) => cookies.SetCookies(Site, cookie);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }
        var answer = await base.SendAsync(request, stop);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(request.RequestUri!, cookie);
        }
        return answer;
    }
}
