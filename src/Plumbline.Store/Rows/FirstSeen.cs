using Microsoft.Data.Sqlite;

namespace Plumbline.Store.Rows;

/// <summary>Asks, for one finding after the other, when a saved scan first had it.</summary>
internal sealed class FirstSeen(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _query = connection.Prepared(
        "SELECT first_seen FROM finding_history WHERE tenancy = $1 AND finding = $2"
    );

    /// <summary>Null when none had it.</summary>
    public DateTimeOffset? Of(string tenancyId, string findingId)
    {
        _query.Set(tenancyId, findingId);
        return SqlCommands.Guarded(connection, _query.ExecuteScalar) is string text ? Moment.Parse(text) : null;
    }

    public void Dispose() => _query.Dispose();
}
