using System.Xml;
using Mandat.Minutes.Formats.OpenDocument;
using Mandat.Minutes.Formats.Word;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>The documents that are zip packages: Word and OpenDocument text.</summary>
internal static class PackedText
{
    public static SourceText Read(byte[] bytes, string name, string sha256, ReadBudget budget)
    {
        try
        {
            using var package = new PackedDocument(bytes, budget);
            if (package.IsEncrypted) throw new UnreadableException(UnreadableReason.Encrypted);
            if (WordDocument.IsIn(package)) return WordDocument.Read(package, name, sha256, budget);
            if (OpenDocumentText.IsIn(package)) return OpenDocumentText.Read(package, name, sha256, budget);
        }
        // What a damaged or prohibited package makes the zip and XML readers throw; NotSupported is an unknown way of packing.
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableException(UnreadableReason.Damaged, damage);
        }
        throw new UnreadableException(UnreadableReason.UnknownFormat);
    }
}
