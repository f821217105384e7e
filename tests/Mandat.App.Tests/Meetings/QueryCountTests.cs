using System.Data.Common;
using Mandat.App.Tests.Intake;
using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Meetings;

public sealed class QueryCountTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/meetings")]
    [InlineData("/meetings?when=coming")]
    [InlineData("{meeting}")]
    [InlineData("{meeting}/source")]
    [InlineData("{meeting}/formalities")]
    [InlineData("/assignments")]
    [InlineData("/assignments/written-off")]
    [InlineData("/decisions")]
    [InlineData("/initiatives")]
    [InlineData("/bodies")]
    [InlineData("/intake")]
    [InlineData("{draft}")]
    [InlineData("/account")]
    [InlineData("/assignments/*")]
    [InlineData("/decisions/*")]
    [InlineData("/bodies/*")]
    public async Task Puts_at_most_twelve_questions_to_the_database(string path)
    {
        var counter = new Counter();
        await using var story = await MeetingSite.StartAsync("sv", counter);
        var address = await AddressAsync(story, path);
        await story.Secretary.GetAsync(address);
        counter.Questions.Clear();

        (await story.Secretary.GetAsync(address)).EnsureSuccessStatusCode();

        Assert.True(counter.Questions.Count is >= 1 and <= 12, $"{counter.Questions.Count} questions:\n{string.Join("\n", counter.Questions)}");
    }

    /// <summary>A star is the first thing of the list; a draft is taken in for the purpose.</summary>
    static async Task<string> AddressAsync(MeetingSite story, string path)
    {
        if (path == "{draft}")
            return IntakeSite.LeadsTo(await IntakeSite.UploadAsync(story.Secretary, "a.txt", System.Text.Encoding.UTF8.GetBytes(IntakeSite.Minutes)));
        if (!path.EndsWith('*')) return path.Replace("{meeting}", story.Path, StringComparison.Ordinal);
        var links = (await TestSite.PageAsync(story.Secretary, path[..^2])).QuerySelectorAll($"main a[href^='{path[..^1]}']");
        return links.Select(link => link.GetAttribute("href")!).First(href => Guid.TryParse(href[(path.Length - 1)..], out _));
    }

    internal sealed class Counter : DbCommandInterceptor
    {
        public List<string> Questions { get; } = [];

        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData data, DbDataReader result, CancellationToken stop = default)
        {
            // The worker that sends mail asks beside the page.
            if (!command.CommandText.Contains("\"Outbox\"", StringComparison.Ordinal)) Questions.Add(command.CommandText.ReplaceLineEndings(" "));
            return new(result);
        }

        public void AddTo(IServiceCollection services) => services.ConfigureDbContext<SqliteMandatDb>(options => options.AddInterceptors(this));
    }
}
