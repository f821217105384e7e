using System.Text.RegularExpressions;
using Mandat.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.Core.Tests.Databases;

#pragma warning disable EF1001 // There is no other way to the tool that writes the compiled model.

/// <summary>The program starts on a model that was compiled beforehand (docs/adr/0011); it is the one that the mappings make.</summary>
public sealed partial class CompiledModelTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mandat-compiled");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, InlineData("Sqlite"), InlineData("Postgres")]
    public async Task Is_what_the_mappings_make_today(string provider)
    {
        await using var db = Context(provider);
        WriteModel(db, provider);
        var made = Files(_folder.FullName);
        var kept = Files(Path.Combine(Root(), "src/Mandat.Core/Data/Compiled", provider));

        var differing = made.Keys.Union(kept.Keys).Where(name => made.GetValueOrDefault(name) != kept.GetValueOrDefault(name)).Order();

        Assert.True(!differing.Any(), $"Run scripts/add-migration.sh (--models when no table changed). It would write anew: {string.Join(", ", differing)}");
    }

    [Theory, InlineData("Sqlite"), InlineData("Postgres")]
    public async Task Is_what_the_program_works_on(string provider)
    {
        await using var db = Context(provider);

        Assert.Equal($"{provider}MandatDbModel", db.Model.GetType().Name);
    }

    static MandatDb Context(string provider) => provider == "Sqlite" ? new SqliteDesignTime().CreateDbContext([]) : new PostgresDesignTime().CreateDbContext([]);

    /// <summary>As the tool does it, from the mappings and not from what was compiled.</summary>
    void WriteModel(MandatDb db, string provider)
    {
        var assembly = typeof(MandatDb).Assembly;
        var tools = new DesignTimeServicesBuilder(assembly, assembly, new OperationReporter(null), []).Build(db);
        tools.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(db.GetService<IDesignTimeModel>().Model, _folder.FullName, new CompiledModelCodeGenerationOptions
        {
            ContextType = db.GetType(), ModelNamespace = $"Mandat.Core.Data.Compiled.{provider}", Language = "C#", UseNullableReferenceTypes = true,
        });
    }

    /// <summary>Without the identity that a model is given whenever it is written.</summary>
    static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), f => ModelIdentity().Replace(File.ReadAllText(f), "").ReplaceLineEndings("\n"));

    static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Mandat.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds Mandat.slnx.");
    }

    [GeneratedRegex(@"modelId: new Guid\(""[0-9a-f-]{36}""\)")]
    private static partial Regex ModelIdentity();
}
