using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Plumbline.Store;

/// <summary>The numbered scripts that make a store what this version expects. <c>user_version</c> is the last that ran.</summary>
internal static class StoreSchema
{
    /// <summary>Tells our files from other SQLite databases: "plmb".</summary>
    private const long ApplicationId = 0x706c6d62;

    private static readonly string[] Scripts =
    [
        .. typeof(StoreSchema)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Runs the scripts that have not run yet. Nothing is written to a store that is as it should be.</summary>
    /// <exception cref="StoreException">The file is another program's, or a newer version's.</exception>
    public static void Demand(SqliteConnection connection, string path)
    {
        if (!IsCurrentNow(connection, path))
        {
            connection.Execute("PRAGMA journal_mode = WAL");
            Run(connection, path);
        }
    }

    /// <summary>What is asked is of one moment: another process may be making the store.</summary>
    private static bool IsCurrentNow(SqliteConnection connection, string path)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        return IsCurrent(connection, path);
    }

    private static bool IsCurrent(SqliteConnection connection, string path)
    {
        var (id, version) = (Pragma(connection, "application_id"), Pragma(connection, "user_version"));
        if (id == 0 && version == 0 && connection.Scalar("SELECT count(*) FROM sqlite_master") is 0L)
        {
            return false;
        }

        if (id != ApplicationId)
        {
            throw new StoreException($"The file '{path}' is a database of another program.", isUsage: true);
        }

        return version <= Scripts.Length
            ? version == Scripts.Length
            : throw new StoreException(
                $"The store '{path}' was written by a newer version of plumb (format {version}, this one knows {Scripts.Length}): use that one.",
                isUsage: true
            );
    }

    /// <summary>All of them or none; another process may have been first.</summary>
    private static void Run(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsCurrent(connection, path))
        {
            foreach (var script in Scripts.Skip((int)Pragma(connection, "user_version")))
            {
                connection.Execute(TextOf(script));
            }

            connection.Execute($"PRAGMA application_id = {Number(ApplicationId)}");
            connection.Execute($"PRAGMA user_version = {Number(Scripts.Length)}");
        }

        transaction.Commit();
    }

    private static long Pragma(SqliteConnection connection, string name) => (long)connection.Scalar($"PRAGMA {name}")!;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string TextOf(string script)
    {
        using var reader = new StreamReader(typeof(StoreSchema).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
