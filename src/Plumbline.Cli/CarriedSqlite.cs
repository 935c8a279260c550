using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Plumbline.Cli;

/// <summary>
/// SQLite's native library, where the program is one file and carries it inside: for the simulator's state and for the
/// store. Built in the usual way, the library lies beside the program and is found there.
/// </summary>
/// <remarks>
/// .NET's own way is to unpack such libraries at every start, and then nothing runs, not even <c>--version</c>, for a
/// user without a writable home.
/// </remarks>
internal static class CarriedSqlite
{
    private const string Name = "e_sqlite3";

    private static readonly Lock Gate = new();

    private static nint Library;

    /// <summary>
    /// Loads the library by way of a file, which is gone again afterwards, in a folder or else in the one for
    /// temporary files.
    /// </summary>
    /// <exception cref="UsageException">Nothing can be loaded from either folder.</exception>
    public static void Load(string folder)
    {
        lock (Gate)
        {
            if (Library != 0 || Assembly.GetEntryAssembly()?.GetManifestResourceInfo(Name) is null)
            {
                return;
            }

            Library = TryLoad(folder, out var problem) ?? TryLoad(Path.GetTempPath(), out _) ?? throw problem!;
            NativeLibrary.SetDllImportResolver(
                typeof(SQLite3Provider_e_sqlite3).Assembly,
                (name, _, _) => name == Name ? Library : 0
            );
        }
    }

    private static nint? TryLoad(string folder, out UsageException? problem)
    {
        var path = Path.Combine(folder, $"{Name}.{Guid.NewGuid():N}");
        problem = null;
        try
        {
            using (var carried = Assembly.GetEntryAssembly()!.GetManifestResourceStream(Name)!)
            using (var file = new FileStream(path, FileMode.CreateNew))
            {
                carried.CopyTo(file);
            }

            return NativeLibrary.Load(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DllNotFoundException)
        {
            problem = new UsageException($"SQLite cannot be loaded from '{path}': {error.Message}");
            return null;
        }
        finally
        {
            Remove(path);
        }
    }

    /// <summary>Loaded is loaded: the file is not needed any more.</summary>
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }
    }
}
