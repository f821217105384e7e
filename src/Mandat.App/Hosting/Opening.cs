using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;

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

    /// <summary>The one-time link of the first set-up, or null where anybody is known.</summary>
    public static async Task<string?> FirstSetUpAsync(this WebApplication site, CancellationToken stop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var opened = await scope.ServiceProvider.GetRequiredService<OpenSetUp>().RunAsync(Actor.Program, stop);
        var address = site.Services.GetRequiredService<SiteSettings>().Address;
        return opened.IsRefused ? null : $"{address}/sign-in/first?token={opened.Value.Text}";
    }
}
