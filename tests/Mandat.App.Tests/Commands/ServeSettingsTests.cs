using Mandat.App.Commands;
using Mandat.App.Commands.Serving;
using Microsoft.Extensions.Configuration;

namespace Mandat.App.Tests.Commands;

/// <summary>A setting that would fail later is refused at the start.</summary>
public sealed class ServeSettingsTests
{
    [Theory]
    [InlineData("Mandat:PublicUrl", "", "Serve.NeedsPublicUrl")]
    [InlineData("Mandat:PublicUrl", "mandat.example.org", "Serve.NeedsPublicUrl")]
    [InlineData("Mandat:PublicUrl", "http://mandat.example.org", "Serve.NeedsHttps")]
    [InlineData("Mandat:PublicUrl", "https://example.org/mandat", "Serve.WholeSite")]
    [InlineData("Mandat:PublicUrl", "https://example.org?a=b", "Serve.WholeSite")]
    [InlineData("Smtp:Host", "", "Serve.NeedsSmtp")]
    [InlineData("Smtp:Port", "smtp", "Serve.SmtpPort")]
    [InlineData("Smtp:Port", "0", "Serve.SmtpPort")]
    [InlineData("Smtp:Port", "70000", "Serve.SmtpPort")]
    [InlineData("Smtp:From", "mandat", "Serve.SmtpFrom")]
    [InlineData("Smtp:Security", "ssl", "Serve.SmtpSecurity")]
    [InlineData("Mandat:Data", "/srv/mandat-demo", "Serve.IsDemo")]
    [InlineData("ASPNETCORE_URLS", "5080", "Serve.Urls")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:5080;ftp://localhost", "Serve.Urls")]
    [InlineData("ASPNETCORE_URLS", "https://localhost:5443", "Serve.Urls")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "Serve.Telemetry")]
    public void Refuses_what_cannot_be(string name, string value, string key)
    {
        Assert.Equal(key, ServeSettings.Wrong(With((name, value))));
        Assert.All((string[])["sv", "en"], language => Assert.NotEqual(key, new Words(language)[key]));
    }

    [Theory]
    [InlineData("Mandat:PublicUrl", "http://localhost:5080")]
    [InlineData("Mandat:PublicUrl", "https://mandat.example.org/")]
    [InlineData("Smtp:From", "Mandat <mandat@example.org>")]
    [InlineData("Smtp:Security", "TLS")]
    [InlineData("ASPNETCORE_URLS", "http://*:5080")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317")]
    public void Takes_what_can_be(string name, string value) => Assert.Null(ServeSettings.Wrong(With((name, value))));

    [Fact]
    public void Speaks_https_itself_only_where_it_has_a_certificate() =>
        Assert.Null(ServeSettings.Wrong(With(("ASPNETCORE_URLS", "https://localhost:5443"), ("Kestrel:Certificates:Default:Path", "mandat.pfx"))));

    private static IConfiguration With(params (string Name, string Value)[] changed)
    {
        var settings = new Dictionary<string, string?> { ["Mandat:PublicUrl"] = "https://mandat.example.org", ["Smtp:Host"] = "smtp.example.org" };
        foreach (var (name, value) in changed) settings[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
