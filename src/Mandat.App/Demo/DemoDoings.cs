namespace Mandat.App.Demo;

/// <summary>What became of the demo's assignments, decisions and initiatives, found by words in them.</summary>
internal static class DemoDoings
{
    /// <summary>Who reported what; closed by the secretary when nothing more is asked.</summary>
    public static IReadOnlyList<(string Words, string By, string Answer, bool IsClosed)> Reports { get; } =
    [
        ("hitta en mentor", "Greta Nyholm", "En mentor från Lindhamra är tillfrågad och har tackat ja.", true),
        ("kallar till referensgruppens", "Tore Hallberg", "Gruppen möttes {tis-17 dag}.", true),
        ("utkast till verksamhetsberättelse", DemoRegister.Secretary, "Utkastet gick ut i tid.", true),
        ("Alla i Core Team läser", "Saga Ekblad", "Läst, två ändringar.", false),
        ("Alla i Core Team läser", "Greta Nyholm", "Läst.", false),
        ("bokar lokal i Norrhamn", "Saga Ekblad", "Hörsalen på biblioteket är bokad.", true),
        ("skickar ut dagordningen", "Disa Falk", "Utskickad.", true),
        ("frågar prefekten", "Viktor Alsén", "Prefekten svarade nej.", true),
        ("siffrorna från Norrhamn", "Olle Bergvall", "Lämnade.", true),
        ("utvärderingsenheten om tid", "Petra Lindahl", "De har tid först om två månader. Priset är inte klart.", false),
        ("Boka extra träffar", "Petra Lindahl", "Två kvällar är bokade.", true),
        ("frågar elevråden i två skolor", "Nils Hedman", "Båda elevråden har svarat, se bilaga 1.", true),
        ("informerar biblioteken", "Greta Nyholm", "Alla bibliotek har fått besked.", true),
        ("frågar hälsovården", "Mikael Strand", "De är med på onsdagar.", true),
        ("vad det kostar att bemanna", "Kajsa Ödlund", "Två tjänster till kostar 1 300 000 kr per år.", true),
        ("högskolans siffror till Disa", "Viktor Alsén", "Siffrorna är skickade. Forskningen är inte uppdelad.", false),
        ("Boka lokal i Åbyvik", "Saga Ekblad", "Rum Linden.", true),
        ("tar med förslaget till Core Team", "Tore Hallberg", "Togs upp {ons-10 dag}. Core Team vill att alla initiativ har en styrgrupp.", true),
        ("Skriva om översynen", "Disa Falk", "En rad per initiativ och part.", true),
    ];

    public static IReadOnlyList<(string Words, string Reason)> WrittenOff { get; } =
    [
        ("de nya bilderna", "Samtycken saknas. Arbetsgruppen har beslutat att vänta med bilder på barn."),
        ("klassråd är ordnade", "Gruppen blev en styrgrupp och frågan tas om där."),
    ];

    /// <summary>A decision that is tried again, and the one it takes the place of.</summary>
    public const string Reviewed = "Förslaget godkändes av Core Team", ReviewedOn = "fre+12", Superseded = "prövar en referensgrupp";

    public static IReadOnlyList<(string Name, string English, string Purpose, string? Lead)> Initiatives { get; } =
    [
        ("Förskola för fler", "Preschool for more", "Barn som i dag inte går i förskola får en väg in.", DemoRegister.Abyvik),
        ("Framtidsledarna", "Future leaders", "Ledarprogram för forskare, lärare och praktiker.", DemoRegister.Lindhamra),
        ("Rörelseglädje", "Joy of movement", "Rörelse som en del av skoldagen.", null),
        ("Läslust hela året", "Reading all year", "Läsning som inte tar sommarlov.", DemoRegister.Norrhamn),
        ("Studenter i skolan", "Students in school", "Studenter deltar i och driver delar av arbetet.", DemoRegister.Lindhamra),
        ("Demokrati i vardagen", "Everyday democracy", "Barn och unga påverkar sin egen skoldag.", DemoRegister.Lindhamra),
        ("Testbädd Ljungbacken", "Test bed Ljungbacken", "En skola, en stadsdel, många prövar tillsammans.", DemoRegister.Norrhamn),
        ("Öppen skolgård", "Open schoolyard", "Skolgården används av hela kvarteret.", DemoRegister.Abyvik),
    ];
}
