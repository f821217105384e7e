using Mandat.App.Demo;
using Mandat.App.Hosting;
using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mandat.Browser.Tests.Ledger;

/// <summary>The site over the demo's ledger, with the process lead signed in, who is every body's secretary as well: every page has something true to show.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    /// <summary>The tests that look at one and the same site.</summary>
    public const string Shared = "The demo's pages";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mandat-demo-browser");
    private WebApplication app = null!;

    public string Url { get; } = $"http://localhost:{FreePort.From(Random.Shared.Next(31_000, 39_000))}";

    /// <summary>The pages by name, with one of each kind of thing.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var storage = new Storage(true, $"Data Source={Path.Combine(folder.FullName, "mandat.db")};Pooling=False");
        app = Site.Build(new SiteSettings(IsDemo: true, Url, PublicUrl: null, storage), builder => builder.Logging.ClearProviders());
        await app.OpenAsync(mayUpgrade: true, CancellationToken.None);
        await DemoCollaboration.SeedAsync(app.Services);
        await app.StartAsync();
        await InLedgerAsync(SeatAsync);
        await InLedgerAsync(async db => Paths = await PathsAsync(db));
    }

    /// <summary>The lead also writes for every body, so that each form is open to one and the same visitor.</summary>
    private static async Task SeatAsync(MandatDb db)
    {
        var (lead, today) = (await LeadAsync(db), DateOnly.FromDateTime(db.Clock.GetUtcNow().Date));
        var bodies = await db.Set<Body>().Where(b => !db.Set<Seat>().Any(s => s.PersonId == lead && s.BodyId == b.Id)).Select(b => b.Id).ToListAsync();
        foreach (var body in bodies) db.Add(Seat.Give(lead, body, null, SeatRole.Secretary, today));
        await db.SaveChangesAsync();
    }

    private static Task<PersonId> LeadAsync(MandatDb db) => db.Set<Seat>().Where(s => s.Role == SeatRole.ProcessLead && s.To == null).Select(s => s.PersonId).FirstAsync();

    /// <summary>Signs the visitor in as the process lead.</summary>
    public async Task SignInAsync(Visit visit)
    {
        var secret = Secret.New();
        await InLedgerAsync(async db =>
        {
            db.Add(Session.Begin(await LeadAsync(db), SignInWay.Link, "Test", Instant.Now(db.Clock), secret));
            await db.SaveChangesAsync();
        });
        await visit.Page.Context.AddCookiesAsync([new() { Name = "mandat-session", Value = secret.Text, Url = Url }]);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task InLedgerAsync(Func<MandatDb, Task> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<MandatDb>());
    }

    private static async Task<IReadOnlyDictionary<string, string>> PathsAsync(MandatDb db)
    {
        var assignment = $"/assignments/{(await db.Set<Assignment>().OrderByDescending(a => a.GivenOn).FirstAsync(a => !a.HasOwner)).Id.Value}";
        var giving = await db.Set<Assignment>().Where(a => a.DecisionId != null).Select(a => a.DecisionId).FirstAsync();
        var decision = $"/decisions/{giving!.Value.Value}";
        var told = $"/decisions/{(await db.Set<Decision>().FirstAsync(d => d.MayBeSameAsId != null)).Id.Value}";
        var signal = $"/matters/{(await db.Set<Matter>().FirstAsync(m => m.Kind == MatterKind.Signal)).Id.Value}";
        var named = await db.Set<Mention>().GroupBy(m => m.InitiativeId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        var giver = await db.Set<Assignment>().Where(a => a.GiverId != null).GroupBy(a => a.GiverId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        var owned = $"/assignments/{(await db.Set<Assignment>().OrderByDescending(a => a.GivenOn).FirstAsync(a => a.HasOwner && !db.Set<Matter>().Any(m => m.Id == a.MatterId && m.State == MatterState.Closed))).Id.Value}";
        var closed = $"/assignments/{await db.Set<Assignment>().Where(a => db.Set<Matter>().Any(m => m.Id == a.MatterId && m.IsWrittenOff)).Select(a => a.Id.Value).FirstAsync()}";
        var meeting = $"/meetings/{await db.Set<Attachment>().Where(a => a.FileId == null).Select(a => a.MeetingId.Value).FirstAsync()}";
        var setUp = new Dictionary<string, string>
        {
            ["affiliation"] = $"/setup/affiliations/{await db.Set<Affiliation>().Select(a => a.Id.Value).FirstAsync()}",
            ["period"] = $"/setup/periods/{await db.Set<AgreementPeriod>().Select(a => a.Id.Value).FirstAsync()}",
            ["area"] = $"/setup/areas/{await db.Set<FocusArea>().Select(a => a.Id.Value).FirstAsync()}",
            ["kind"] = $"/setup/kinds/{await db.Set<BodyKind>().Select(a => a.Id.Value).FirstAsync()}",
        };
        return new Dictionary<string, string>(setUp)
        {
            ["assignment-replace"] = owned + "?act=replace", ["assignment-report"] = owned + "?act=report", ["assignment-close"] = owned + "?act=close", ["assignment-reopen"] = closed + "?act=reopen",
            ["decision-supersede"] = decision + "?act=supersede", ["signal-write-off"] = signal + "?act=write-off", ["meeting"] = meeting, ["formalities"] = meeting + "/formalities", ["level"] = meeting + "/level", ["source"] = meeting + "/source",
            ["draft"] = $"/intake/{await db.Set<Draft>().Where(d => d.State == DraftState.Open).OrderBy(d => d.FileName).Select(d => d.Id.Value).FirstAsync()}", ["account"] = "/account", ["export"] = "/export", ["notices"] = "/notices", ["mail"] = "/demo/mail",
            ["open"] = "/assignments", ["open-late"] = "/assignments?lack=late", ["written-off"] = "/assignments/written-off", ["assignment"] = assignment,
            ["assignment-owner"] = assignment + "?act=owner", ["assignment-due"] = assignment + "?act=due", ["assignment-write-off"] = assignment + "?act=write-off",
            ["decisions"] = "/decisions", ["decision"] = decision, ["decision-review"] = decision + "?act=review",
            ["decision-told"] = told, ["decision-same"] = told + "?act=same", ["signal"] = signal, ["signal-answer"] = signal + "?act=answer",
            ["initiatives"] = "/initiatives", ["initiative"] = $"/initiatives/{named.Value}", ["initiative-describe"] = $"/initiatives/{named.Value}?act=describe",
            ["bodies"] = "/bodies", ["body"] = $"/bodies/{giver!.Value.Value}",
        };
    }
}

[CollectionDefinition(DemoSite.Shared)]
public sealed class DemoPages : ICollectionFixture<DemoSite>;
