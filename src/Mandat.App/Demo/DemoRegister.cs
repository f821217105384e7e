using Mandat.Core.Kernel;

namespace Mandat.App.Demo;

/// <summary>Who and what there is in the invented collaboration. Every name is invented.</summary>
internal static class DemoRegister
{
    public const string Name = "Uppväxtlöftet", EnglishName = "The Growing-up Pledge", FocusArea = "Varje barn lyckas";
    public const string Abyvik = "Åbyvik", Norrhamn = "Norrhamn", Lindhamra = "Lindhamra";
    public const string Founder = "Disa Falk", Secretary = "Ylva Sandell", Contact = "processtodet@uppvaxtloftet.example";

    public static IReadOnlyList<(string Name, string ShortName)> Parties { get; } =
        [("Åbyvik kommun", Abyvik), ("Norrhamns stad", Norrhamn), ("Lindhamra högskola", Lindhamra)];

    public static IReadOnlyList<DemoBody> Bodies { get; } =
    [
        new("S", "Styrelsen", "The board", "Styrelse", "Styr samverkan, fastställer budgeten och svarar för avtalet mellan parterna."),
        new("CT", "Core Team", "The core team", "Core Team", "Väljer mål och initiativ, undanröjer hinder och bereder frågor för styrelsen.", "S", HasFocus: true),
        new("BG", "Beredningsgruppen", "The preparatory group", "Beredningsgrupp", "Bereder Core Teams möten.", "CT", HasFocus: true),
        new("SF", "Styrgrupp Förskola", "Steering group Preschool", "Styrgrupp", "Bollplank inför strategiska val, ger utrymme och förankrar i Åbyvik.", Party: Abyvik),
        new("SFL", "Styrgrupp Framtidsledarna", "Steering group Future leaders", "Styrgrupp", "Följer piloten och förbereder styrelsens ställningstagande.", Party: Lindhamra),
        new("RD", "Referensgrupp Demokrati i vardagen", "Reference group Everyday democracy", "Referensgrupp", "Ger råd till initiativet."),
        new("SD", "Styrgrupp Demokrati i vardagen", "Steering group Everyday democracy", "Styrgrupp", "Bollplank inför strategiska val, ger utrymme och förankrar i parterna."),
        new("AK", "Arbetsgrupp kommunikation", "Working group Communication", "Arbetsgrupp", "Håller ihop parternas kommunikation om samverkan."),
    ];

    public static IReadOnlyList<DemoPerson> Persons { get; } =
    [
        new("Disa Falk", null, "Processledare"), new("Ylva Sandell", null, "Processtöd"), new("Elin Noréus", null, "Kommunikationsstrateg"),
        new("Åsa Wennerholm", Abyvik, "Kommundirektör"), new("Marit Lagerås", Abyvik, "Förvaltningschef"), new("Saga Ekblad", Abyvik, "Utvecklingschef"),
        new("Tore Hallberg", Abyvik, "Skolområdeschef"), new("Nasrin Rahimi", Abyvik, "Enhetschef öppen förskola"), new("Kajsa Ödlund", Abyvik, "Ekonom"),
        new("Bo Sundin", Abyvik, "Rektor"), new("Mikael Strand", Abyvik, "Utredare"), new("Siw Palm", Abyvik, "Verksamhetschef"),
        new("Love Hägg", Abyvik, "Kommunikationsdirektör"), new("Ulla Ström", Abyvik, "Registrator"), new("Gunilla Ros", Abyvik, "Biblioteksutvecklare"),
        new("Rut Elming", Norrhamn, "Utbildningsdirektör"), new("Pontus Ekdahl", Norrhamn, "Biträdande stadsdirektör"), new("Olle Bergvall", Norrhamn, "Skolchef"),
        new("Greta Nyholm", Norrhamn, "Kulturstrateg"), new("Hedvig Frisk", Norrhamn, "Elevhälsochef"), new("Beatrice Alm", Norrhamn, "Utvecklingsledare"),
        new("Nils Hedman", Norrhamn, "Rektor"), new("Anneli Rask", Norrhamn, "Kommunikationsdirektör"), new("Mats Ohlén", Norrhamn, "Revisor"),
        new("Hans Forsell", Lindhamra, "Rektor"), new("Ebba Ramberg", Lindhamra, "Dekan"), new("Jonatan Kvist", Lindhamra, "Lektor"),
        new("Viktor Alsén", Lindhamra, "Samverkansledare"), new("Samir Osman", Lindhamra, "Forskare"), new("Beata Wiklund", Lindhamra, "Studierektor"),
        new("Petra Lindahl", Lindhamra, "Utredare"), new("Kristoffer Moberg", Lindhamra, "Kommunikationsdirektör"), new("Isak Fagerlund", Lindhamra, "Doktorand"),
    ];

    /// <summary>Who sits where; the backbone's seats have no party.</summary>
    public static IReadOnlyList<DemoSeat> Seats { get; } =
    [
        new("PS", SeatRole.ProcessSupport, "Ylva Sandell", "Elin Noréus"),
        new("S", SeatRole.Chair, "Åsa Wennerholm"), new("S", SeatRole.Secretary, "Ylva Sandell"), new("S", SeatRole.Substitute, "Pontus Ekdahl"),
        new("S", SeatRole.Member, "Marit Lagerås", "Rut Elming", "Hans Forsell"), new("S", SeatRole.Reader, "Mats Ohlén", "Ulla Ström"),
        new("CT", SeatRole.Chair, "Ebba Ramberg"), new("CT", SeatRole.Secretary, "Ylva Sandell"), new("CT", SeatRole.Substitute, "Beatrice Alm", "Beata Wiklund"),
        new("CT", SeatRole.Member, "Saga Ekblad", "Tore Hallberg", "Nasrin Rahimi", "Olle Bergvall", "Greta Nyholm", "Hedvig Frisk", "Jonatan Kvist", "Viktor Alsén", "Samir Osman"),
        new("CT", SeatRole.Reader, "Ulla Ström"),
        new("BG", SeatRole.Chair, "Viktor Alsén"), new("BG", SeatRole.Secretary, "Ylva Sandell"), new("BG", SeatRole.Member, "Saga Ekblad", "Greta Nyholm"),
        new("SF", SeatRole.Chair, "Saga Ekblad"), new("SF", SeatRole.Secretary, "Mikael Strand"), new("SF", SeatRole.Member, "Nasrin Rahimi", "Kajsa Ödlund", "Bo Sundin"),
        new("SFL", SeatRole.Chair, "Hans Forsell"), new("SFL", SeatRole.Secretary, "Petra Lindahl"), new("SFL", SeatRole.Member, "Ebba Ramberg", "Olle Bergvall", "Marit Lagerås"),
        new("RD", SeatRole.Chair, "Tore Hallberg") { To = "tis-6" }, new("RD", SeatRole.Secretary, "Jonatan Kvist") { To = "tis-6" },
        new("RD", SeatRole.Member, "Beatrice Alm", "Nils Hedman", "Siw Palm") { To = "tis-6" },
        new("SD", SeatRole.Chair, "Tore Hallberg") { From = "ons-6" }, new("SD", SeatRole.Secretary, "Jonatan Kvist") { From = "ons-6" },
        new("SD", SeatRole.Member, "Beatrice Alm", "Nils Hedman", "Siw Palm") { From = "ons-6" },
        new("AK", SeatRole.Chair, "Elin Noréus"), new("AK", SeatRole.Member, "Love Hägg", "Anneli Rask", "Kristoffer Moberg"),
    ];

    /// <summary>The guest of the Core Team's latest meeting.</summary>
    public static DemoSeat Guest { get; } = new("CT", SeatRole.Guest, "Isak Fagerlund") { To = "fre+2" };

    /// <summary>One person for each kind of seat, for whom the command prints a sign-in link.</summary>
    public static IReadOnlyList<(SeatRole Role, string Person)> OneOfEachSeat { get; } =
    [
        (SeatRole.Administrator, "Disa Falk"), (SeatRole.ProcessSupport, "Ylva Sandell"), (SeatRole.Chair, "Åsa Wennerholm"), (SeatRole.Secretary, "Mikael Strand"),
        (SeatRole.Member, "Saga Ekblad"), (SeatRole.Substitute, "Beatrice Alm"), (SeatRole.Reader, "Mats Ohlén"), (SeatRole.Guest, "Isak Fagerlund"),
    ];
}

/// <summary>A body of the demo; it may prepare for another, named by its abbreviation.</summary>
internal sealed record DemoBody(
    string Abbreviation, string Name, string EnglishName, string Kind, string Mandate, string? PreparesFor = null, string? Party = null, bool HasFocus = false);

/// <summary>A person of the demo, and their party's short name; null for those of the backbone.</summary>
internal sealed record DemoPerson(string Name, string? Party, string Title);

/// <summary>Seats of one kind in one body, from the start of the agreement when nothing else is said.</summary>
internal sealed record DemoSeat(string Body, SeatRole Role, params string[] Persons)
{
    public string From { get; init; } = "mån-60";

    public string? To { get; init; }
}
