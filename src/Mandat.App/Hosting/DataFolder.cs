using Mandat.Core.Data;

namespace Mandat.App.Hosting;

/// <summary>Where the data are: an SQLite file in the data folder, or PostgreSQL when a connection string is set.</summary>
internal static class DataFolder
{
    public const string Real = "./mandat-data";
    public const string Demo = "./mandat-demo";

    public static Storage Storage(IConfiguration settings) =>
        Server(settings) is { } server ? Core.Data.Storage.Postgres(server) : SqliteIn(Of(settings));

    /// <summary>The connection string, where there is one.</summary>
    public static string? Server(IConfiguration settings) => settings.GetConnectionString("Mandat") is { Length: > 0 } server ? server : null;

    /// <summary>The folder of the file, where there is no connection string.</summary>
    public static string Of(IConfiguration settings) => settings["Mandat:Data"] is { Length: > 0 } folder ? folder : Real;

    /// <summary>Whether the settings name the demo's folder, wherever it lies.</summary>
    public static bool IsDemo(IConfiguration settings) =>
        Server(settings) is null && new DirectoryInfo(Of(settings)).Name == new DirectoryInfo(Demo).Name;

    public static Storage SqliteIn(string folder)
    {
        Directory.CreateDirectory(folder);
        return Core.Data.Storage.Sqlite(Path.Combine(Path.GetFullPath(folder), "mandat.db"));
    }
}
