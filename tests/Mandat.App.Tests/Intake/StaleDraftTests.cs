using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Intake;

/// <summary>A draft that somebody else has answered since the page was made.</summary>
public sealed class StaleDraftTests
{
    [Theory, InlineData("confirm"), InlineData("keep")]
    public async Task Is_told_of_and_keeps_what_both_have_typed(string act)
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync(text: IntakeSite.Minutes + "\n\nAtt göra\n- Boka lokal\n- Boka fika\n"));
        var page = await TestSite.PageAsync(site.Secretary, draft);
        var fields = page.QuerySelectorAll("main form input[name$=':due']").Select(field => field.GetAttribute("name")!).ToList();
        using var seen = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("main form input[type=hidden]").OfType<IHtmlInputElement>()) seen.Add(new StringContent(input.Value), input.Name!);
        seen.Add(new StringContent(""), fields[0]);
        seen.Add(new StringContent("20 aug"), fields[1]);
        seen.Add(new StringContent(act), "act");
        await site.PressAsync(draft, "keep", (fields[0], "15 aug"));

        var answer = await site.Secretary.PostAsync(draft, seen);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var shown = await TestSite.PageAsync(answer);
        Assert.Equal(["15 aug", "20 aug"], fields.Select(field => shown.QuerySelector($"input[name='{field}']")!.GetAttribute("value")));
        Assert.NotNull(shown.GetElementById("errors"));
        await site.Site.InLedgerAsync(async db => Assert.False(await db.Set<Meeting>().AnyAsync()));
    }
}
