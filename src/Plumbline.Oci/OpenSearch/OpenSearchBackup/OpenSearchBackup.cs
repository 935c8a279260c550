using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.OpenSearch;

/// <summary>An index that took weeks to fill is deleted in a second.</summary>
public sealed class OpenSearchBackup : LifecycleRule<OpenSearchCluster>
{
    public override string Id => "OCI-OPENSEARCH-102";

    protected override Verdict Assess(OpenSearchCluster resource, RuleContext context) =>
        Verdict.Of(
            resource.BackupPolicy?.IsEnabled,
            "Backups are made automatically.",
            "No backups are made automatically.",
            "Whether backups are made is not known."
        ) with
        {
            Evidence =
            [
                new("isEnabled", resource.BackupPolicy?.IsEnabled?.ToString(), Field: "backupPolicy.isEnabled"),
            ],
        };
}
