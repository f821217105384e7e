using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Databases;

public sealed class SchemaTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Has_no_change_that_no_migration_makes(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        await using var work = ledger.Scope();

        Assert.False(work.Db.Database.HasPendingModelChanges());
        Assert.Equal(SchemaState.Current, await Schema.StateAsync(work.Db));
    }

    /// <summary>Otherwise a start would make it twice.</summary>
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Makes_beforehand_the_model_that_is_used(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        await using var work = ledger.Scope();

        Assert.Same(await ledger.Storage.MakeModelAsync(), work.Db.Model);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_an_older_schema_from_a_newer_one(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        await using var work = ledger.Scope();
        await using var later = WithOneMore.Over(ledger.Storage);

        Assert.Equal(SchemaState.Older, await Schema.StateAsync(later));
        Assert.Equal([WithOneMore.Name], await Schema.StepsAsync(later));
        await work.Db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ({WithOneMore.Name}, '99')""");
        Assert.Equal(SchemaState.Newer, await Schema.StateAsync(work.Db));
    }

    [Fact]
    public async Task Deletes_nothing_by_cascade()
    {
        await using var ledger = await TestLedger.MakeAsync("sqlite");
        await using var work = ledger.Scope();

        var cascading = work.Db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(k => k.DeleteBehavior != DeleteBehavior.Restrict);

        Assert.Empty(cascading);
    }
}
