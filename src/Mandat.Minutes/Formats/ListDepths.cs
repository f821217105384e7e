using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Depth of list items by their indentation: a deeper indent is one level down, the same or less goes back.</summary>
internal sealed class ListDepths
{
    private readonly Stack<int> _indents = new();

    public int Level(LineShape shape, string line, bool followsItem)
    {
        if (shape.Kind != BlockKind.ListItem) return shape.Level;
        if (!followsItem) _indents.Clear();
        var indent = Indent(line);
        while (_indents.Count > 0 && _indents.Peek() >= indent + (_indents.Count > 1 ? 0 : 1)) _indents.Pop();
        if (_indents.Count == 0 || indent > _indents.Peek() + 1) _indents.Push(indent);
        return _indents.Count;
    }

    private static int Indent(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == '\t') indent += 4;
            else if (c == ' ') indent++;
            else break;
        }
        return indent;
    }
}
