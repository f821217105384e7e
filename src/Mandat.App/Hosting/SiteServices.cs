using Mandat.App.Hosting.Mail;
using Mandat.App.Hosting.SignIns;
using Mandat.App.Wording;

namespace Mandat.App.Hosting;

internal static class SiteServices
{
    public static IServiceCollection AddSite(this IServiceCollection services, SiteSettings settings)
    {
        var secure = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddRazorComponents();
        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddSingleton(settings);
        settings.Storage.AddTo(services);
        services.AddScoped<Refusing>();
        services.AddScoped<Phrases>();
        services.AddScoped<LedgerWords>();
        services.AddScoped<Pages.Mine.MineWords>();
        services.AddHealthChecks().AddCheck<LedgerHealth>("ledger", tags: [Health.Ready]);
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = settings.IsSecure ? "__Host-mandat-form" : "mandat-form";
            antiforgery.Cookie.SecurePolicy = secure;
            antiforgery.SuppressXFrameOptionsHeader = true; // frame-ancestors says it
        });
        services.AddSignIns();
        services.AddMail(settings);
        return services;
    }
}
