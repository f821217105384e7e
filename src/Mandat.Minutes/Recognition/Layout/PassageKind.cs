namespace Mandat.Minutes.Recognition.Layout;

/// <summary>What a passage is by its layout.</summary>
internal enum PassageKind : byte
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,
}
