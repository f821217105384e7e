using Mandat.Core.Data;

namespace Mandat.App.Hosting;

internal static class Opening
{
    /// <summary>Makes the tables of a new installation. Answers the state of a schema that this program cannot serve, or null.</summary>
    public static async Task<SchemaState?> OpenAsync(this WebApplication site, bool mayUpgrade, CancellationToken stop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MandatDb>();
        switch (await Schema.StateAsync(db, stop))
        {
            case SchemaState.Missing:
            case SchemaState.Older when mayUpgrade:
                await Schema.MigrateAsync(db, stop);
                return null;
            case SchemaState.Current:
                return null;
            case SchemaState.Older:
                return SchemaState.Older;
            case SchemaState.Newer:
                return SchemaState.Newer;
            default:
                throw new InvalidOperationException("Unexpected state of the schema.");
        }
    }
}
