using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Mandat.Durability;

/// <summary>A secretary at a browser, who takes in minutes and confirms them until the program is gone.</summary>
internal sealed class Secretary(RigLedger ledger, Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = Cookies(ledger, address) }) { BaseAddress = address };

    /// <summary>Takes in minutes; the draft, once the program has said that it is saved.</summary>
    public async Task<Guid> TakeInAsync(int number)
    {
        using var form = await FormAsync("/intake");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(Minutes.Of(number))), "Input.Document", $"{number}.txt");
        return Last(await client.PostAsync("/intake", form));
    }

    /// <summary>Confirms a draft; the meeting, once the program has said that it is saved.</summary>
    public async Task<Guid> ConfirmAsync(Guid draft)
    {
        using var form = await FormAsync($"/intake/{draft}");
        form.Add(new StringContent(ledger.Body.Value.ToString()), "a:meeting:body");
        form.Add(new StringContent("confirm"), "act");
        return Last(await client.PostAsync($"/intake/{draft}", form));
    }

    private async Task<MultipartFormDataContent> FormAsync(string path)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(path));
        var form = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("main form input[type=hidden]").OfType<IHtmlInputElement>()) form.Add(new StringContent(field.Value), field.Name!);
        return form;
    }

    private static Guid Last(HttpResponseMessage answer) =>
        Guid.TryParse(answer.Headers.Location?.OriginalString.Split('/')[^1], out var id) ? id : throw new InvalidOperationException($"It answered {answer.StatusCode}.");

    private static System.Net.CookieContainer Cookies(RigLedger ledger, Uri address)
    {
        var cookies = new System.Net.CookieContainer();
        cookies.Add(address, new System.Net.Cookie("mandat-session", ledger.Session));
        return cookies;
    }

    public void Dispose() => client.Dispose();
}
