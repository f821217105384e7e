using System.Xml;

namespace Mandat.Minutes.Formats;

/// <summary>
/// Forward-only XML without document types, entities or outside references, and with bounded depth and number of names:
/// a deep or wide document ends the reading before it fills the memory.
/// </summary>
internal sealed class SafeXml(Stream stream, ReadBudget budget) : IDisposable
{
    private const int Deepest = 300;
    private readonly char[] _piece = new char[1024];
    private readonly XmlReader _xml = XmlReader.Create(stream, Settings());

    public bool IsElement => _xml.NodeType == XmlNodeType.Element;

    public bool IsEndElement => _xml.NodeType == XmlNodeType.EndElement;

    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;

    public bool IsEmpty => _xml.IsEmptyElement;

    public string Name => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    public int Depth => _xml.Depth;

    public bool Read()
    {
        budget.Tick();
        if (!_xml.Read()) return false;
        return _xml.Depth <= Deepest ? true : throw new UnreadableException(UnreadableReason.Damaged);
    }

    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more && value is null; more = _xml.MoveToNextAttribute())
            if (_xml.LocalName == name) value = _xml.Value;
        _xml.MoveToElement();
        return value;
    }

    public int? Number(string name) => int.TryParse(Attribute(name), out var number) ? number : null;

    /// <summary>Adds the text at hand to <paramref name="text"/>, piece by piece.</summary>
    public void AppendTo(System.Text.StringBuilder text)
    {
        for (int read; (read = _xml.ReadValueChunk(_piece, 0, _piece.Length)) > 0;)
        {
            text.Append(_piece, 0, read);
            budget.CheckCharacters(text.Length);
        }
    }

    /// <summary>Passes the element at hand with all it holds.</summary>
    public void Skip()
    {
        if (IsEmpty) return;
        var depth = Depth;
        while (Read() && !(IsEndElement && Depth == depth))
        {
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        stream.Dispose();
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        NameTable = new FewNames(),
    };

    /// <summary>Names are kept once each for the whole reading, so that their number is bounded.</summary>
    private sealed class FewNames : NameTable
    {
        private const int Most = 50_000;
        private int _asked;
        private readonly HashSet<string> _names = [];

        public override string Add(char[] key, int start, int len) => Counted(base.Add(key, start, len));

        public override string Add(string key) => Counted(base.Add(key));

        private string Counted(string name)
        {
            if ((++_asked & 15) == 0 && _names.Add(name) && _names.Count > Most / 16) throw new UnreadableException(UnreadableReason.Damaged);
            return name;
        }
    }
}
