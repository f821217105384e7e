using Mandat.Durability;

namespace Mandat.App.Tests.Durability;

/// <summary>A few kills of the real program on each database; bench/Mandat.Durability makes as many as are asked for.</summary>
public sealed class KillTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Loses_nothing_it_has_acknowledged_and_saves_nothing_by_half(string provider)
    {
        await using var ledger = await RigLedger.MakeAsync(ServerOf(provider));

        var report = await new Saving(ledger).RunAsync(rounds: 1);

        Assert.Empty(report.Wrong);
        Assert.True(report.Saved > 0, report.Summary);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Goes_on_with_an_import_where_it_was_with_each_document_once(string provider)
    {
        await using var ledger = await RigLedger.MakeAsync(ServerOf(provider));

        var report = await Importing.RunAsync(ledger, rounds: 1);

        Assert.Empty(report.Wrong);
        Assert.True(report.Saved > 0, report.Summary);
    }

    private static string? ServerOf(string provider) => provider == "sqlite" ? null : TestDatabase.Server();
}
