using Microsoft.Data.Sqlite;

namespace Plumbline.Simulator.State;

/// <summary>One statement with its parameters.</summary>
internal static class SqliteCommands
{
    public static void Execute(this SqliteConnection connection, string sql, params (string, object?)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params (string, object?)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar();
    }

    public static IEnumerable<SqliteDataReader> Rows(
        this SqliteConnection connection,
        string sql,
        params (string, object?)[] parameters
    )
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    public static string? TextOrNull(this SqliteDataReader reader, string column) =>
        reader[column] is string text ? text : null;

    private static SqliteCommand Command(this SqliteConnection connection, string sql, (string, object?)[] parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
