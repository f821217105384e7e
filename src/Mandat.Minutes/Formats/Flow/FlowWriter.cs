using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Flow;

/// <summary>Takes the paragraphs and tables of a flowing document in reading order; tables may stand inside tables.</summary>
internal sealed class FlowWriter(ReadBudget budget)
{
    private const int DeepestTable = 30;
    private readonly List<FlowItem> _items = [];
    private readonly Stack<FlowTable> _tables = new();
    private long _characters;
    private int _number, _beyond;

    /// <summary>Where the next paragraph stands when that is not its running number: the page of a PDF.</summary>
    public int? Place { get; set; }

    /// <summary>The format shows where there is room between paragraphs; where no blank is given there is none.</summary>
    public bool KnowsBlanks { get; set; }

    public bool IsInTable => _tables.Count > 0;

    public void Paragraph(string text, FlowStyle style)
    {
        budget.Tick();
        budget.CheckCharacters(_characters += text.Length + 2);
        text = Letters.Even(text);
        if (text.AsSpan().IsWhiteSpace()) Target.Add(new FlowBlank());
        else Target.Add(new FlowParagraph(text, style, IsInTable ? 0 : NextNumber()));
    }

    public void BeginTable()
    {
        if (_tables.Count < DeepestTable) _tables.Push(new FlowTable());
        else _beyond++;
    }

    public void BeginRow() => InTable(t => t.BeginRow());

    /// <summary>A cell, and how many columns it spans.</summary>
    public void BeginCell(int columns) => InTable(t => t.BeginCell(columns));

    /// <summary>Says afterwards that the cell at hand spans several columns.</summary>
    public void Span(int columns) => InTable(t => t.Span(columns));

    public void EndTable()
    {
        if (_beyond > 0) _beyond--;
        else if (_tables.TryPop(out var table)) Close(table);
    }

    public SourceText ToSource(string name, SourceFormat format, string sha256, PlaceUnit unit, IReadOnlyList<string> attached)
    {
        _beyond = 0;
        while (IsInTable) EndTable();
        var (text, blocks) = new FlowText(_items, KnowsBlanks).Render();
        budget.CheckCharacters(text.Length);
        return new SourceText(name, format, sha256, text, blocks, unit, attached);
    }

    private void Close(FlowTable table)
    {
        if (IsInTable) Target.Add(new FlowNested(table));
        else _items.AddRange(table.Items(NextNumber));
    }

    private List<FlowItem> Target => _tables.TryPeek(out var table) ? table.Cell : _items;

    private void InTable(Action<FlowTable> act)
    {
        if (_tables.TryPeek(out var table)) act(table);
    }

    private int NextNumber() => Place ?? ++_number;
}
