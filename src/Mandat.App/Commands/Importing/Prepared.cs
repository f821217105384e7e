using Mandat.Core.Intake;

namespace Mandat.App.Commands.Importing;

/// <summary>A file that is ready to be taken in: its bytes and how they were read; or why it could not be opened.</summary>
/// <param name="File">Where it lies in the folder.</param>
/// <param name="Content">Its bytes; null when it could not be opened.</param>
/// <param name="Read">How it was read; null when it is there already.</param>
internal sealed record Prepared(string File, byte[]? Content, ReadDocument? Read);
