using Mandat.App.Commands.Importing;

namespace Mandat.App.Tests.Commands;

public sealed class InOrderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Hands_over_in_order_what_is_done_in_another()
    {
        TaskCompletionSource second = new();

        var done = await DoneAsync(InOrder.DoAsync([1, 2, 3], 2, async item =>
        {
            if (item == 1) await second.Task;
            if (item == 2) second.SetResult();
            return item;
        }));

        Assert.Equal([1, 2, 3], done);
    }

    [Theory, InlineData(1), InlineData(3)]
    public async Task Holds_no_more_than_are_worked_on_at_once(int atOnce)
    {
        var (asked, taken) = (0, 0);

        await foreach (var _ in InOrder.DoAsync(Items(), atOnce, Task.FromResult))
        {
            Assert.InRange(asked - taken, 1, atOnce);
            taken++;
        }

        Assert.Equal(20, taken);

        IEnumerable<int> Items()
        {
            for (; asked < 20; asked++) yield return asked;
        }
    }

    [Fact]
    public async Task Lets_a_fault_through_in_its_place()
    {
        List<int> done = [];

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var item in InOrder.DoAsync([1, 2, 3], 3, item => item == 2 ? throw new InvalidOperationException("two") : Task.FromResult(item))) done.Add(item);
        });

        Assert.Equal(("two", 1), (fault.Message, done.Single()));
    }

    private static async Task<List<int>> DoneAsync(IAsyncEnumerable<int> all) =>
        await Task.Run(async () =>
        {
            List<int> done = [];
            await foreach (var one in all) done.Add(one);
            return done;
        }).WaitAsync(Patience);
}
