using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Audit;

/// <summary>How long the audit log is kept.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/audit/20190901/Configuration/</remarks>
public sealed record AuditConfiguration : GlobalResource
{
    public long? RetentionPeriodDays { get; init; }

    [JsonIgnore]
    public override string Name => Id;
}
