using Mandat.Core.Data;

namespace Mandat.App.Hosting;

/// <summary>Where the data are: an SQLite file in the data folder, or PostgreSQL when a connection string is set.</summary>
internal static class DataFolder
{
    public const string Real = "./mandat-data";
    public const string Demo = "./mandat-demo";

    public static Storage Storage(IConfiguration settings) =>
        settings.GetConnectionString("Mandat") is { Length: > 0 } server
            ? Core.Data.Storage.Postgres(server)
            : SqliteIn(settings["Mandat:Data"] is { Length: > 0 } folder ? folder : Real);

    /// <summary>Whether the settings name the demo's folder, wherever it lies.</summary>
    public static bool IsDemo(IConfiguration settings) =>
        settings.GetConnectionString("Mandat") is not { Length: > 0 } && settings["Mandat:Data"] is { Length: > 0 } folder
        && new DirectoryInfo(folder).Name == new DirectoryInfo(Demo).Name;

    public static Storage SqliteIn(string folder)
    {
        Directory.CreateDirectory(folder);
        return Core.Data.Storage.Sqlite(Path.Combine(Path.GetFullPath(folder), "mandat.db"));
    }
}
