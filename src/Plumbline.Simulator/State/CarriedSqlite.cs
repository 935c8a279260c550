using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Plumbline.Simulator.State;

/// <summary>
/// SQLite's native library, where the program is one file and carries it inside. Built in the usual way, the library
/// lies beside the program and is found there.
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

    /// <summary>Loads the library by way of a file in a folder, which is gone again afterwards.</summary>
    /// <exception cref="StateDirectoryException">Nothing can be loaded from the folder.</exception>
    public static void Load(string folder)
    {
        lock (Gate)
        {
            using var carried = Assembly.GetEntryAssembly()?.GetManifestResourceStream(Name);
            if (carried is null || Library != 0)
            {
                return;
            }

            Library = Load(carried, Path.Combine(folder, $"{Name}.{Guid.NewGuid():N}"));
            NativeLibrary.SetDllImportResolver(
                typeof(SQLite3Provider_e_sqlite3).Assembly,
                (name, _, _) => name == Name ? Library : 0
            );
        }
    }

    private static nint Load(Stream carried, string path)
    {
        try
        {
            using (var file = new FileStream(path, FileMode.CreateNew))
            {
                carried.CopyTo(file);
            }

            return NativeLibrary.Load(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DllNotFoundException)
        {
            throw new StateDirectoryException($"SQLite cannot be loaded from '{path}': {problem.Message}", problem);
        }
        finally
        {
            // Loaded is loaded: the file is not needed any more.
            File.Delete(path);
        }
    }
}
