using Microsoft.Data.Sqlite;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.State;

/// <summary>
/// What calls have changed, in a SQLite file: a change is there before its answer is sent, so a killed simulator loses
/// nothing that it has acknowledged. What was seeded and never changed is not kept.
/// </summary>
internal sealed class StateStore : IDisposable
{
    private const string Schema = """
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS resource (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            tenancy TEXT NOT NULL, type TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL,
            parent TEXT NOT NULL, id TEXT NOT NULL, compartment TEXT, json BLOB,
            UNIQUE (tenancy, type, region, key));
        CREATE TABLE IF NOT EXISTS answer (
            tenancy TEXT NOT NULL, key TEXT NOT NULL, time TEXT NOT NULL, hash TEXT NOT NULL,
            status INTEGER NOT NULL, body BLOB, content_type TEXT NOT NULL, etag TEXT, work_request TEXT,
            PRIMARY KEY (tenancy, key));
        CREATE INDEX IF NOT EXISTS answer_by_time ON answer (tenancy, time);
        CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
        """;

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    private StateStore(SqliteConnection connection) => _connection = connection;

    /// <exception cref="StateDirectoryException">The file is in use, or is no such file.</exception>
    /// <param name="loadSqlite">See <see cref="SimulatorOptions.LoadSqlite"/>.</param>
    public static StateStore Open(string folder, Action<string>? loadSqlite = null)
    {
        var path = Path.Combine(folder, "state.db");
        MakePrivate(path);
        loadSqlite?.Invoke(folder);
        // Pooled connections would keep the file locked after it is closed here.
        var text = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        var connection = new SqliteConnection(text) { DefaultTimeout = 1 };
        try
        {
            connection.Open();
            connection.Execute(Schema);
            connection.Execute("BEGIN IMMEDIATE; COMMIT;");
            return new StateStore(connection);
        }
        catch (SqliteException problem)
        {
            connection.Dispose();
            throw new StateDirectoryException(
                problem.SqliteErrorCode == SqliteErrors.Busy
                    ? $"The folder '{folder}' is in use by another simulator; stop that one, or name another folder."
                    : $"The file '{path}' cannot be used: {problem.Message} Remove it, or name another folder.",
                problem
            );
        }
    }

    // It holds keys: SQLite itself would let everybody read it.
    private static void MakePrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var file = new FileStream(path, options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StateDirectoryException($"The file '{path}' cannot be used: {problem.Message}", problem);
        }
    }

    /// <summary>Keeps one call's changes, and what it was answered if it may be repeated: all or nothing.</summary>
    /// <exception cref="ApiException">The file takes no more, such as on a full disk; nothing was kept.</exception>
    public void Save(string tenancyId, Changes changes, RememberedAnswer? answer)
    {
        if (changes.IsEmpty && answer is null)
        {
            return;
        }

        lock (_gate)
        {
            try
            {
                Write(tenancyId, changes, answer);
            }
            catch (SqliteException problem)
            {
                throw ApiException.NotKept(problem.Message);
            }
        }
    }

    /// <summary>All that was changed in a tenancy, oldest first.</summary>
    public Changes Changes(string tenancyId)
    {
        lock (_gate)
        {
            return ResourceRows.Read(_connection, tenancyId);
        }
    }

    public IReadOnlyList<RememberedAnswer> Answers(string tenancyId)
    {
        lock (_gate)
        {
            return AnswerRows.Read(_connection, tenancyId);
        }
    }

    /// <summary>A single value, such as how far the clock was moved.</summary>
    public string? Setting(string name)
    {
        lock (_gate)
        {
            return (string?)_connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", name));
        }
    }

    public void Set(string name, string value)
    {
        lock (_gate)
        {
            _connection.Execute("INSERT OR REPLACE INTO setting VALUES (@n, @v)", ("@n", name), ("@v", value));
        }
    }

    /// <summary>Forgets every change and the clock, but no secret: clients stay set up.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _connection.Execute("DELETE FROM resource; DELETE FROM answer; DELETE FROM setting WHERE name = 'clock';");
        }
    }

    private void Write(string tenancyId, Changes changes, RememberedAnswer? answer)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var resource in changes.Put)
        {
            ResourceRows.Write(_connection, tenancyId, resource, resource.Json);
        }

        foreach (var resource in changes.Removed)
        {
            ResourceRows.Write(_connection, tenancyId, resource, json: null);
        }

        if (answer is not null)
        {
            AnswerRows.Write(_connection, tenancyId, answer);
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();
}
