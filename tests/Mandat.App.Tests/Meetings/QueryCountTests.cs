using System.Data.Common;
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
    [InlineData("/assignments")]
    [InlineData("/assignments/written-off")]
    [InlineData("/decisions")]
    [InlineData("/initiatives")]
    [InlineData("/bodies")]
    public async Task Puts_at_most_twelve_questions_to_the_database(string path)
    {
        var counter = new Counter();
        await using var story = await MeetingSite.StartAsync("sv", counter);
        var address = path.Replace("{meeting}", story.Path, StringComparison.Ordinal);
        await story.Secretary.GetAsync(address);
        counter.Asked = 0;

        (await story.Secretary.GetAsync(address)).EnsureSuccessStatusCode();

        Assert.InRange(counter.Asked, 1, 12);
    }

    internal sealed class Counter : DbCommandInterceptor
    {
        public int Asked { get; set; }

        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData data, DbDataReader result, CancellationToken stop = default)
        {
            Asked++;
            return new(result);
        }

        public void AddTo(IServiceCollection services) => services.ConfigureDbContext<SqliteMandatDb>(options => options.AddInterceptors(this));
    }
}
