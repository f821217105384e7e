namespace Mandat.App.Commands.Importing;

/// <summary>Does several pieces of work at once and hands each over in its place: no more are held than are done at once.</summary>
internal static class InOrder
{
    /// <param name="items">What there is to do, in its order.</param>
    /// <param name="atOnce">How many are worked on and held at the same time.</param>
    /// <param name="work">What is done with each.</param>
    public static async IAsyncEnumerable<TDone> DoAsync<TItem, TDone>(IEnumerable<TItem> items, int atOnce, Func<TItem, Task<TDone>> work)
    {
        var under = new Queue<Task<TDone>>();
        foreach (var item in items)
        {
            if (under.Count == atOnce)
            {
                yield return await under.Dequeue();
            }
            under.Enqueue(Task.Run(() => work(item)));
        }
        while (under.TryDequeue(out var last))
        {
            yield return await last;
        }
    }
}
