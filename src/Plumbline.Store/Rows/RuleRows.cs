using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Rules;

namespace Plumbline.Store.Rows;

/// <summary>The rules of each scan, with their pages as they were: each version of a page once.</summary>
internal static class RuleRows
{
    public static void Add(SqliteConnection connection, long scan, IEnumerable<RuleCard> rules)
    {
        foreach (var rule in rules)
        {
            var card = JsonSerializer.Serialize(rule, RowJson.Default.RuleCard);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card)));
            connection.Execute("INSERT INTO rule_card VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING", hash, card);
            connection.Execute("INSERT INTO scan_rule VALUES ($1, $2, $3)", scan, rule.Id, hash);
        }
    }

    public static IReadOnlyList<RuleCard> Read(SqliteConnection connection, long scan) =>
        [
            .. connection
                .Rows(
                    "SELECT c.card FROM scan_rule r JOIN rule_card c ON c.hash = r.card WHERE r.scan = $1 ORDER BY r.rule",
                    scan
                )
                .Select(row => RowJson.Read(row.GetString(0), RowJson.Default.RuleCard)),
        ];
}
