using System.Text;

namespace Mandat.App.Demo;

/// <summary>The demo's minutes, in the order they were written.</summary>
internal static class DemoMinutes
{
    /// <summary>Every document: its name among the resources, its body's abbreviation, its day, who takes it in, and whether it is left open.</summary>
    public static IReadOnlyList<DemoDocument> All { get; } =
    [
        new("01-core-team.txt", "CT", "tor-26", "Core Team {tor-26 iso}.txt"),
        new("02-styrelsen.txt", "S", "tis-25", "Protokoll styrelsen {tis-25 iso}.txt"),
        new("03-beredningsgruppen.txt", "BG", "tor-23", "BG {tor-23 iso}.txt"),
        new("04-core-team.txt", "CT", "ons-20", "Core Team {ons-20 iso}.txt"),
        new("05-styrgrupp-framtidsledarna.txt", "SFL", "mån-18", "Framtidsledarna styrgrupp {mån-18 iso}.txt", By: "Petra Lindahl"),
        new("06-referensgrupp-demokrati.txt", "RD", "tis-17", "Referensgrupp Demokrati 1.txt"),
        new("07-core-team.txt", "CT", "tor-15", "Core Team {tor-15 iso}.txt"),
        new("08-styrgrupp-forskola.txt", "SF", "tor-14", "Styrgrupp Förskola {tor-14 iso}.txt", By: "Mikael Strand"),
        new("09-referensgrupp-demokrati.txt", "RD", "tis-13", "Referensgrupp Demokrati 2.txt"),
        new("10-beredningsgruppen.txt", "BG", "mån-12", "BG {mån-12 iso}.txt"),
        new("11-styrelsen.txt", "S", "tis-11", "Protokoll styrelsen {tis-11 iso}.txt"),
        new("12-core-team.txt", "CT", "ons-10", "Core Team {ons-10 iso}.txt"),
        new("13-styrgrupp-forskola.txt", "SF", "tor-9", "Styrgrupp Förskola {tor-9 iso}.txt", By: "Mikael Strand"),
        new("14-processtodet.txt", "PS", "mån-8", "Veckomöte {mån-8 iso}.txt"),
        new("15-arbetsgrupp-kommunikation.md", "AK", "tis-7", "Kommunikation {tis-7 iso}.md", By: "Elin Noréus"),
        new("16-styrgrupp-demokrati.txt", "SD", "ons-6", "Styrgrupp Demokrati {ons-6 iso}.txt", By: "Jonatan Kvist"),
        new("17-styrgrupp-framtidsledarna.txt", "SFL", "mån-4", "Framtidsledarna styrgrupp {mån-4 iso}.txt", By: "Petra Lindahl"),
        new("18-processtodet.txt", "PS", "mån-3", "Veckomöte {mån-3 iso}.txt"),
        new("19-arbetsgrupp-kommunikation.md", "AK", "tis-2", "Kommunikation {tis-2 iso}.md", By: "Elin Noréus"),
        new("20-beredningsgruppen.txt", "BG", "tor-2", "BG {tor-2 iso}.txt"),
        new("21-styrgrupp-forskola.txt", "SF", "tor-1", "Styrgrupp Förskola {tor-1 iso}.txt", By: "Mikael Strand", IsLeftOpen: true),
        new("22-anteckningar-narlunch.txt", "S", "ons-1", "näringslivslunchen.txt", IsLeftOpen: true),
    ];

    /// <summary>The document's bytes with its days written out.</summary>
    public static byte[] Content(DemoDocument document, DemoDates dates)
    {
        using var resource = typeof(DemoMinutes).Assembly.GetManifestResourceStream($"Mandat.App.Demo.Minutes.{document.Resource}")
            ?? throw new FileNotFoundException("A document of the demo is missing.", document.Resource);
        using var text = new StreamReader(resource, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(dates.Fill(text.ReadToEnd()));
    }
}

/// <summary>One document of the demo.</summary>
/// <param name="Resource">Its name among the resources.</param>
/// <param name="Body">Abbreviation of the body.</param>
/// <param name="Day">Where in the weeks the meeting is.</param>
/// <param name="FileName">The name it is taken in under.</param>
/// <param name="By">Who takes it in and confirms it.</param>
/// <param name="IsLeftOpen">Waits as a draft.</param>
internal sealed record DemoDocument(string Resource, string Body, string Day, string FileName, string By = DemoRegister.Secretary, bool IsLeftOpen = false);
