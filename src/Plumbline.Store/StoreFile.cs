using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Plumbline.Store;

/// <summary>Opens the file of a store, and refuses one that is no good.</summary>
internal static class StoreFile
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(1);

    /// <summary>For reading and writing; a file and folder that are missing are made, for their owner only.</summary>
    /// <param name="patience">How long to wait for another scan that is being saved.</param>
    public static SqliteConnection OpenForWriting(string path, TimeSpan patience)
    {
        Make(path);
        return Opened(path, path, SqliteOpenMode.ReadWrite, patience);
    }

    /// <summary>For reading. Where nothing can be written, as on a read-only disk, the file is read as it is.</summary>
    public static SqliteConnection OpenForReading(string path, TimeSpan patience)
    {
        DemandFile(path);
        try
        {
            return Opened(path, path, SqliteOpenMode.ReadWrite, patience);
        }
        catch (StoreException error) when (IsReadOnly(error) && !File.Exists(path + "-wal"))
        {
            var source = $"{new Uri(path).AbsoluteUri}?immutable=1";
            return Opened(path, source, SqliteOpenMode.ReadOnly, patience);
        }
    }

    private static SqliteConnection Opened(string path, string source, SqliteOpenMode mode, TimeSpan patience)
    {
        // Pooled connections would keep the file locked after it is closed here.
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        };
        var connection = new SqliteConnection(builder.ToString());
        try
        {
            connection.Open();
            Check(connection, path);
            StoreSchema.Demand(connection, path);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw StoreException.Of(error, path);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Looks for damage, for a second at most: what lies further is met when it is read.</summary>
    private static void Check(SqliteConnection connection, string path)
    {
        var begun = Stopwatch.GetTimestamp();
        raw.sqlite3_progress_handler(
            connection.Handle,
            10_000,
            _ => Stopwatch.GetElapsedTime(begun) > LongestCheck ? 1 : 0,
            null
        );
        try
        {
            if (connection.Scalar("PRAGMA quick_check(1)") is not "ok")
            {
                throw StoreException.Of(new SqliteException("", raw.SQLITE_CORRUPT), path);
            }
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            // It is large, and what was looked at is whole.
        }
        finally
        {
            raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        }
    }

    private static bool IsReadOnly(StoreException error) =>
        error.InnerException is SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN };

    private static void DemandFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new StoreException($"The store '{path}' is a folder: name a file in it.", isUsage: true);
        }

        if (!File.Exists(path))
        {
            throw new StoreException($"There is no store '{path}' yet: 'plumb scan --save' makes one.", isUsage: true);
        }
    }

    /// <summary>It holds what OCI said about the tenancy: SQLite itself would let everybody read it.</summary>
    private static void Make(string path)
    {
        try
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            if (Path.Exists(path))
            {
                DemandFile(path);
                return;
            }

            using var file = new FileStream(path, OnlyForTheOwner());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The store '{path}' cannot be written: {error.Message} Name another one with --store.",
                isUsage: true,
                error
            );
        }
    }

    private static FileStreamOptions OnlyForTheOwner()
    {
        var options = new FileStreamOptions
        {
            // Another scan may make it in this moment: then it is theirs and ours.
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }
}
