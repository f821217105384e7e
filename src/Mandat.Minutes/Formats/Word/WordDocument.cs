using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Word;

/// <summary>Word, Office Open XML: the main part of the package in reading order; page headers, footers, notes and comments are left out.</summary>
internal static class WordDocument
{
    private const string Usual = "word/document.xml";

    public static bool IsIn(PackedDocument package) => MainPart(package) is not null;

    public static SourceText Read(PackedDocument package, string name, string sha256, ReadBudget budget)
    {
        var main = MainPart(package) ?? throw new UnreadableException(UnreadableReason.Damaged);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        using var styles = package.OpenXml(folder + "styles.xml");
        using var numbering = package.OpenXml(folder + "numbering.xml");
        using var body = package.OpenXml(main);
        var flow = new FlowWriter(budget);
        new WordBody(body!, WordStyles.Read(styles), WordNumbering.Read(numbering), flow).Read();
        return flow.ToSource(name, SourceFormat.Docx, sha256, PlaceUnit.Paragraph, []);
    }

    /// <summary>The part that the package points out, which some programs name otherwise than Word does.</summary>
    private static string? MainPart(PackedDocument package)
    {
        if (package.Has(Usual)) return Usual;
        using var relations = package.OpenXml("_rels/.rels");
        while (relations is not null && relations.Read())
        {
            if (!relations.IsElement || relations.Attribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) != true) continue;
            var target = relations.Attribute("Target")?.TrimStart('/');
            if (target is not null && target.StartsWith("word/", StringComparison.Ordinal) && package.Has(target)) return target;
        }
        return null;
    }
}
