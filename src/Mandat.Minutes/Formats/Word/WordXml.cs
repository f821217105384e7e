namespace Mandat.Minutes.Formats.Word;

/// <summary>How Word's XML writes what it writes.</summary>
internal static class WordXml
{
    /// <summary>The transitional and the strict namespace of the main markup.</summary>
    public static bool IsWord(SafeXml xml) =>
        xml.Namespace is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>A property that stands without a value is on.</summary>
    public static bool IsOn(SafeXml xml) => xml.Attribute("val") is not ("0" or "false" or "off" or "none");
}
