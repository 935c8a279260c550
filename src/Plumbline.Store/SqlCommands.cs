using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Plumbline.Store;

/// <summary>Statements with their parameters, in the order in which they stand: <c>$1</c>, <c>$2</c>.</summary>
internal static class SqlCommands
{
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Prepared(sql);
        return command.Run(values);
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Prepared(sql);
        command.Set(values);
        return command.ExecuteScalar();
    }

    public static IEnumerable<SqliteDataReader> Rows(
        this SqliteConnection connection,
        string sql,
        params IReadOnlyList<object?> values
    )
    {
        using var command = connection.Prepared(sql);
        command.Set([.. values]);
        using var reader = Guarded(connection, command.ExecuteReader);
        while (Guarded(connection, reader.Read))
        {
            yield return reader;
        }
    }

    /// <summary>Rows are read long after the store was opened: what goes wrong then is told like everything else.</summary>
    /// <exception cref="StoreException">The database is damaged, or cannot be read.</exception>
    public static T Guarded<T>(SqliteConnection connection, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException error)
        {
            throw StoreException.Of(error, connection.DataSource);
        }
    }

    /// <summary>A statement that is run many times.</summary>
    public static SqliteCommand Prepared(this SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this project; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static int Run(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        command.Set(values);
        return command.ExecuteNonQuery();
    }

    public static void Set(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            if (command.Parameters.Count == place)
            {
                command.Parameters.Add(
                    new SqliteParameter { ParameterName = "$" + (place + 1).ToString(CultureInfo.InvariantCulture) }
                );
            }

            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        }
    }

    public static string? TextOrNull(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetString(column);

    public static long? NumberOrNull(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
