namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A word as it is set on a page, in points from the lower left corner.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of its base line.</param>
/// <param name="Size">The size of its type.</param>
/// <param name="IsBold">Set in a bold face.</param>
internal sealed record PdfWord(string Text, int Page, double Left, double Right, double Base, double Size, bool IsBold)
{
    /// <summary>Raised and lowered signs stand on the line of their neighbours.</summary>
    public bool IsOnLineOf(PdfWord other) => Page == other.Page && Math.Abs(Base - other.Base) < Math.Max(Size, other.Size) * 0.35;

    /// <summary>True when nothing but the change of a face stands between two parts of one word.</summary>
    public bool GoesOnFrom(PdfWord before) => IsOnLineOf(before) && Math.Abs(Left - before.Right) < Size * 0.12;
}
