using System.Text;
using Mandat.Minutes;
using Mandat.Minutes.Structure;

namespace Mandat.App.Commands.Reading;

/// <summary>One NAME.json per document, in a folder that is made when it is not there.</summary>
internal sealed class FolderOutput(string folder) : IReadingOutput
{
    public void Write(string name, ReadableMinutes reading)
    {
        var path = Path.Combine(folder, name + ".json");
        var json = ReadingJson.Text(reading) + "\n";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NotWrittenException(path, refused);
        }
    }
}
