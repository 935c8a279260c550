using System.Globalization;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Store.Rows;

/// <summary>Reads the findings of one scan back, one at a time.</summary>
internal sealed class FindingReader(
    SqliteConnection connection,
    SavedScan scan,
    IReadOnlyList<AcceptedFailure> exceptions
)
{
    private const string Query = """
        SELECT f.id, f.status, f.risk, f.resource, f.resource_type, f.resource_name, f.region, f.compartment,
            f.compartment_path, f.parent, f.source, f.message, f.evidence, f.parameters, f.exception, h.first_seen,
            f.monthly_saving
        FROM finding f LEFT JOIN finding_history h ON h.tenancy = $3 AND h.finding = f.id
        WHERE f.scan = $1 AND f.rule = $2
        ORDER BY f.position
        """;

    private static readonly Dictionary<string, FindingStatus> Statuses = Names.Of<FindingStatus>();
    private static readonly Dictionary<string, Risk> Risks = Names.Of<Risk>();

    private readonly Relatives _relatives = new(connection, scan.Number);
    private readonly Dictionary<string, AcceptedFailure> _exceptions = exceptions
        .DistinctBy(exception => exception.Id)
        .ToDictionary(exception => exception.Id);

    public IEnumerable<Finding> Read(RuleCard rule) =>
        connection.Rows(Query, scan.Number, rule.Id, scan.TenancyId).Select(row => Finding(rule, row));

    private Finding Finding(RuleCard rule, SqliteDataReader row) =>
        new()
        {
            Id = row.GetString(0),
            Rule = rule,
            Status = Statuses[row.GetString(1)],
            Risk = Risks[row.GetString(2)],
            Resource = Resource(row),
            Parent = _relatives.Find(row.NumberOrNull(9)),
            CompartmentPath = row.TextOrNull(8),
            Message = row.GetString(11),
            Evidence = [.. RowJson.Read(row.GetString(12), RowJson.Default.EvidenceRowArray).Select(Evidence)],
            Parameters = row.TextOrNull(13) is { } json
                ? RowJson.Read(json, RowJson.Default.DictionaryStringString)
                : new Dictionary<string, string>(),
            Exception = row.TextOrNull(14) is { } id ? _exceptions.GetValueOrDefault(id) : null,
            FirstSeen = row.TextOrNull(15) is { } first ? Moment.Parse(first) : null,
            LastSeen = scan.StartedAt,
            MonthlySaving = row.TextOrNull(16) is { } saving
                ? decimal.Parse(saving, CultureInfo.InvariantCulture)
                : null,
        };

    private SavedResource Resource(SqliteDataReader row) =>
        new()
        {
            Id = row.GetString(3),
            SavedType = row.GetString(4),
            SavedName = row.GetString(5),
            Region = row.GetString(6),
            CompartmentId = row.GetString(7),
            Provenance = _relatives.Source(row.NumberOrNull(10)),
        };

    private Evidence Evidence(EvidenceRow row) => new(row.Name, row.Value, _relatives.Find(row.Of), row.Field);
}
