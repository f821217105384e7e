using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>One subject as a viewer may take it out: what its columns are called, and its rows, a page at a time.</summary>
/// <param name="Name">The subject, in English, which is also the name of its file.</param>
/// <param name="Columns">In the order of a row's values.</param>
/// <param name="Rows">Text, numbers, days, instants, enums, lists of text, and null where something is unknown.</param>
public sealed record SeenSubject(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    const int Page = 200;

    /// <summary>Asks for a page, then for what belongs to its rows.</summary>
    internal static SeenSubject Of<T>(string name, string columns, IOrderedQueryable<T> seen, Func<IReadOnlyList<T>, Task<IEnumerable<object?[]>>> tell) =>
        new(name, columns.Split(' '), PagesAsync(seen, tell));

    static async IAsyncEnumerable<IReadOnlyList<object?>> PagesAsync<T>(
        IOrderedQueryable<T> seen, Func<IReadOnlyList<T>, Task<IEnumerable<object?[]>>> tell, [EnumeratorCancellation] CancellationToken stop = default)
    {
        for (var at = 0; ; at += Page)
        {
            var page = await seen.Skip(at).Take(Page).ToListAsync(stop);
            foreach (var row in await tell(page)) yield return row;
            if (page.Count < Page) yield break;
        }
    }
}
