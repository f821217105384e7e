using Mandat.Minutes;
using Mandat.Minutes.Structure;

namespace Mandat.App.Commands.Reading;

/// <summary>One JSON object a line.</summary>
internal sealed class LineOutput(TextWriter output) : IReadingOutput
{
    public void Write(string name, ReadableMinutes reading)
    {
        output.Write(ReadingJson.Text(reading));
        output.Write('\n');
        output.Flush();
    }
}
