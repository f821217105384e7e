using Microsoft.AspNetCore.Components.Forms;

namespace Mandat.App.Components.Forms;

/// <summary>The fields of one form as they were drawn, so that the summary can name each error and lead to it.</summary>
internal sealed class FieldRegistry
{
    private readonly List<Entry> entries = [];

    public IReadOnlyList<Entry> Entries => entries;

    public static FieldRegistry Of(EditContext form)
    {
        if (form.Properties.TryGetValue(typeof(FieldRegistry), out var known))
        {
            return (FieldRegistry)known;
        }
        var registry = new FieldRegistry();
        form.Properties[typeof(FieldRegistry)] = registry;
        return registry;
    }

    public void Add(Entry entry) => entries.Add(entry);

    /// <summary>One field: its name in the form, its anchor, and what is wrong with it now.</summary>
    public sealed record Entry(string Name, string Id, Func<IReadOnlyList<string>> Errors);
}
