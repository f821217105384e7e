using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.OpenDocument;

/// <summary>OpenDocument text: the body in reading order; notes, annotations, deletions and tables of contents are left out.</summary>
internal static class OpenDocumentText
{
    private const string Type = "application/vnd.oasis.opendocument.text";

    public static bool IsIn(PackedDocument package) =>
        package.Has("content.xml") && (package.Start("mimetype").StartsWith(Type, StringComparison.Ordinal) || !package.Has("mimetype"));

    public static SourceText Read(PackedDocument package, string name, string sha256, ReadBudget budget)
    {
        if (IsEncrypted(package)) throw new UnreadableException(UnreadableReason.Encrypted);
        var styles = new OpenDocumentStyles();
        using (var shared = package.OpenXml("styles.xml")) styles.Read(shared);
        using var content = package.OpenXml("content.xml");
        var flow = new FlowWriter(budget);
        new OpenDocumentBody(content!, styles, flow).Read();
        return flow.ToSource(name, SourceFormat.Odt, sha256, PlaceUnit.Paragraph, []);
    }

    private static bool IsEncrypted(PackedDocument package)
    {
        using var manifest = package.OpenXml("META-INF/manifest.xml");
        while (manifest is not null && manifest.Read())
            if (manifest.IsElement && manifest.Name == "encryption-data") return true;
        return false;
    }
}
