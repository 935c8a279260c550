using System.Globalization;
using Microsoft.Data.Sqlite;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.State;

/// <summary>Answers to requests with a retry token, as rows.</summary>
internal static class AnswerRows
{
    private const string Insert = """
        INSERT OR REPLACE INTO answer (tenancy, key, time, hash, status, body, content_type, etag, work_request)
        VALUES (@tenancy, @key, @time, @hash, @status, @body, @contentType, @etag, @workRequest)
        """;

    private const string DeleteOld = "DELETE FROM answer WHERE tenancy = @tenancy AND time < @time";

    /// <summary>Keeps an answer; those that nobody may repeat by then go.</summary>
    public static void Write(SqliteConnection connection, string tenancyId, RememberedAnswer known)
    {
        connection.Execute(DeleteOld, ("@tenancy", tenancyId), ("@time", Text(known.Time - RetryTokens.Life)));
        connection.Execute(
            Insert,
            ("@tenancy", tenancyId),
            ("@key", known.Key),
            ("@time", Text(known.Time)),
            ("@hash", known.BodyHash),
            ("@status", known.Answer.Status),
            ("@body", known.Answer.Body?.ToArray()),
            ("@contentType", known.Answer.ContentType),
            ("@etag", known.Answer.ETag),
            ("@workRequest", known.Answer.WorkRequestId)
        );
    }

    public static IReadOnlyList<RememberedAnswer> Read(SqliteConnection connection, string tenancyId) =>
        [.. connection.Rows("SELECT * FROM answer WHERE tenancy = @t ORDER BY time", ("@t", tenancyId)).Select(Answer)];

    // Sorts as text as it does as time: always in UTC.
    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static RememberedAnswer Answer(SqliteDataReader row) =>
        new(
            (string)row["key"],
            DateTimeOffset.Parse((string)row["time"], CultureInfo.InvariantCulture),
            (string)row["hash"],
            new Answer((int)(long)row["status"], row["body"] as byte[], row.TextOrNull("etag"))
            {
                ContentType = (string)row["content_type"],
                WorkRequestId = row.TextOrNull("work_request"),
            }
        );
}
