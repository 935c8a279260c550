using Plumbline.Store;

namespace Plumbline.Cli.History;

/// <summary>Opens stores, also where this program carries SQLite inside.</summary>
internal static class StoreFiles
{
    public static ScanStore OpenForReading(string path)
    {
        CarriedSqlite.Load(FolderOf(path));
        return ScanStore.OpenForReading(path);
    }

    public static ScanStore OpenForWriting(string path)
    {
        CarriedSqlite.Load(FolderOf(path));
        return ScanStore.OpenForWriting(path);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
