using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests;

public sealed class ErrorPageTests
{
    [Theory]
    [InlineData(400, "sv", "Det gick inte att läsa det som skickades")]
    [InlineData(403, "sv", "Du får se det här, men inte göra det")]
    [InlineData(404, "sv", "Sidan finns inte")]
    [InlineData(409, "sv", "Någon annan hann före")]
    [InlineData(413, "sv", "Filen är för stor")]
    [InlineData(500, "sv", "Något gick sönder hos oss")]
    [InlineData(400, "en", "What was sent could not be read")]
    [InlineData(403, "en", "You may see this, but not do it")]
    [InlineData(404, "en", "The page does not exist")]
    [InlineData(409, "en", "Someone else was first")]
    [InlineData(413, "en", "The file is too large")]
    [InlineData(500, "en", "Something broke on our side")]
    public async Task Answers_with_a_page_of_its_own(int status, string language, string title)
    {
        await using var site = await TestSite.StartAsync(also: Faults.Add);
        using var client = site.Client(language);
        var answer = await client.GetAsync($"/fault/{status}");
        var page = await TestSite.PageAsync(answer);
        Assert.Equal((status, title), ((int)answer.StatusCode, page.QuerySelector("h1")!.TextContent));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task Answers_a_bug_with_the_error_page_and_tells_nothing_of_it()
    {
        await using var site = await TestSite.StartAsync(also: Faults.Add);
        using var client = site.Client();
        var answer = await client.GetAsync("/fault/bug");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain(Faults.Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Answers_an_unknown_address_with_404_in_the_frame()
    {
        await using var site = await TestSite.StartAsync();
        using var client = site.Client();
        var answer = await client.GetAsync("/nowhere/at/all");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Sidan finns inte", (await TestSite.PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    private sealed class Faults : IStartupFilter
    {
        public const string Secret = "what went wrong inside";

        public static void Add(WebApplicationBuilder builder) => builder.Services.AddSingleton<IStartupFilter, Faults>();

        // After the site's own middleware: only an address that nothing else answers comes here.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(context =>
            {
                var path = context.Request.Path.Value!;
                context.Response.StatusCode = int.TryParse(path.Split('/')[^1], out var status) ? status : StatusCodes.Status404NotFound;
                return path == "/fault/bug" ? throw new InvalidOperationException(Secret) : Task.CompletedTask;
            });
        };
    }
}
