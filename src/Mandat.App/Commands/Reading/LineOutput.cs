using Mandat.Minutes;

namespace Mandat.App.Commands.Reading;

/// <summary>One JSON object a line.</summary>
internal sealed class LineOutput(TextWriter output) : IReadingOutput
{
    public void Write(string name, ReadableMinutes reading)
    {
        output.Write(ReadingLine.Of(reading));
        output.Write('\n');
        output.Flush();
    }
}
