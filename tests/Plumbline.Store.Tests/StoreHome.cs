namespace Plumbline.Store.Tests;

/// <summary>A folder of its own for the store of a test.</summary>
internal sealed class StoreHome : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-store-");

    public string Folder => _folder.FullName;

    /// <summary>In a folder that is not there yet.</summary>
    public string Store => Path.Combine(Folder, "plumbline", "plumbline.db");

    public void Save(params IEnumerable<Core.Scans.ScanReport> reports)
    {
        using var store = ScanStore.OpenForWriting(Store);
        foreach (var report in reports)
        {
            store.Save(report, snapshot: null);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
