using Mandat.App.Hosting;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary>Whether the settings name a database that can be worked on, and what to do when not.</summary>
internal static class LedgerSettings
{
    /// <summary>A sentence about the settings of a command's ledger, or null. <c>serve</c> asks for itself, when the rest of its settings hold.</summary>
    public static string? WrongFor(string command, Words words) => command switch
    {
        "read" or "serve" => null,
        "demo" => Unusable(DataFolder.Demo, words),
        _ => Wrong(Settings(), words),
    };

    public static string? Wrong(IConfiguration settings, Words words) =>
        DataFolder.Server(settings) is not { } server ? Unusable(DataFolder.Of(settings), words)
        : Storage.NamesPostgres(server) ? null
        : words["Settings.Connection"];

    /// <summary>A sentence about a database that failed through no fault of the program's, or null.</summary>
    public static string? Trouble(Exception failure, Words words) =>
        DatabaseTroubles.Of(failure) is { } trouble ? words[$"Database.{trouble.What}", DataFolder.Storage(Settings()).Place, trouble.Words] : null;

    private static IConfiguration Settings() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    private static string? Unusable(string folder, Words words)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return words["Settings.Data", Path.GetFullPath(folder)];
        }
    }
}
