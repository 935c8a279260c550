using Microsoft.Data.Sqlite;

namespace Plumbline.Store;

/// <summary>The store cannot be used, or has not what was asked for. The message says what to do.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(string message, bool isUsage, Exception? cause = null)
        : base(message, cause) => IsUsage = isUsage;

    /// <summary>Whether the user named something wrong, such as a scan that does not exist.</summary>
    public bool IsUsage { get; }

    internal static StoreException Of(SqliteException error, string path) =>
        new($"The store '{path}' {Describe(error)}", isUsage: false, error);

    /// <summary>Source: https://www.sqlite.org/rescode.html</summary>
    private static string Describe(SqliteException error) =>
        error.SqliteErrorCode switch
        {
            5 or 6 => "is being written by another scan, which did not end in time: try again.",
            8 or 14 => "cannot be written: its folder or the file is read-only. Name another one with --store.",
            10 or 13 =>
                $"takes no more ({Reason(error)}): make room on its disk. Nothing of this scan was saved; earlier ones are as they were.",
            11 or 26 =>
                "is damaged, or is no store of plumb: restore it from a backup, or move it away and begin a new one.",
            _ => $"cannot be used: {Reason(error)}.",
        };

    /// <summary><c>disk I/O error</c> of <c>SQLite Error 10: 'disk I/O error'.</c></summary>
    private static string Reason(SqliteException error) =>
        error.Message.Split('\'') is [_, .. var words, _] ? string.Join('\'', words) : error.Message;
}
