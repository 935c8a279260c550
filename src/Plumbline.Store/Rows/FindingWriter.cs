using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Store.Rows;

/// <summary>Keeps the findings of one scan, with the resources and answers that they name.</summary>
internal sealed class FindingWriter : IDisposable
{
    private readonly SqliteCommand _finding;
    private readonly SqliteCommand _source;
    private readonly SqliteCommand _related;
    private readonly Numbers<Provenance> _sources;
    private readonly Numbers<RelatedRow> _relatives;
    private readonly long _scan;

    public FindingWriter(SqliteConnection connection, long scan)
    {
        _scan = scan;
        _finding = connection.Prepared(
            """
            INSERT INTO finding (
                scan, rule, position, id, status, risk, resource, resource_type, resource_name, region, compartment,
                compartment_path, parent, source, message, evidence, parameters, exception,
                monthly_saving)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """
        );
        _source = connection.Prepared("INSERT INTO source VALUES ($1, $2, $3, $4, $5, $6)");
        _related = connection.Prepared("INSERT INTO related VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        _sources = new(Keep);
        _relatives = new(Keep);
    }

    public void Write(Finding finding, int position)
    {
        var resource = finding.Resource;
        _finding.Run(
            _scan,
            finding.Rule.Id,
            position,
            finding.Id,
            WireName.Of(finding.Status),
            WireName.Of(finding.Risk),
            resource.Id,
            resource.Type,
            resource.Name,
            resource.Region,
            resource.CompartmentId,
            finding.CompartmentPath,
            NumberOf(finding.Parent),
            NumberOf(resource.Provenance),
            finding.Message,
            JsonSerializer.Serialize([.. finding.Evidence.Select(Row)], RowJson.Default.EvidenceRowArray),
            TextOf(finding.Parameters),
            finding.Exception?.Id,
            finding.MonthlySaving?.ToString(CultureInfo.InvariantCulture)
        );
    }

    public void Dispose()
    {
        _finding.Dispose();
        _source.Dispose();
        _related.Dispose();
    }

    private EvidenceRow Row(Evidence evidence) =>
        new(evidence.Name, evidence.Value, evidence.Field, NumberOf(evidence.Of));

    private static string? TextOf(IReadOnlyDictionary<string, string> parameters) =>
        parameters.Count == 0
            ? null
            : JsonSerializer.Serialize(parameters.ToDictionary(), RowJson.Default.DictionaryStringString);

    private long? NumberOf(Provenance? provenance) => provenance is null ? null : _sources.Of(provenance);

    private long? NumberOf(Resource? resource) =>
        resource is null ? null : _relatives.Of(RelatedRow.Of(resource, NumberOf(resource.Provenance)));

    private void Keep(long number, Provenance source) =>
        _source.Run(_scan, number, source.Operation, source.Target, source.OpcRequestId, Moment.Text(source.At));

    private void Keep(long number, RelatedRow row) =>
        _related.Run(_scan, number, row.Id, row.Type, row.Name, row.Region, row.CompartmentId, row.Source);
}
