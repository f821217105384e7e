namespace Mandat.App.Hosting.Mail;

internal static class MailServices
{
    public static void AddMail(this IServiceCollection services, SiteSettings settings)
    {
        services.AddScoped<Letters>();
        services.AddScoped<OutboxRound>();
        services.AddHostedService<OutboxWorker>();
        if (settings.IsDemo)
        {
            services.AddSingleton<DemoMailbox>();
            services.AddSingleton<IMailSender>(all => all.GetRequiredService<DemoMailbox>());
            return;
        }
        services.AddSingleton(all => SmtpSettings.Of(all.GetRequiredService<IConfiguration>(), settings));
        services.AddSingleton<IMailSender, SmtpSender>();
    }
}
