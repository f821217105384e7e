using Mandat.Minutes;

namespace Mandat.App.Commands.Reading;

/// <summary>Where a reading goes.</summary>
internal interface IReadingOutput
{
    /// <summary>Writes one reading.</summary>
    void Write(string name, ReadableMinutes reading);
}

/// <summary>A file that could not be written.</summary>
internal sealed class NotWrittenException(string path, Exception inner) : Exception(path, inner)
{
    public string Path { get; } = path;
}
