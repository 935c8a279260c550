namespace Plumbline.Oci.Logging;

/// <summary>Read logs of buckets are taken elsewhere.</summary>
public sealed class BucketReadLogExport : BucketLogExportRule
{
    public override string Id => "OCI-LOGGING-106";

    private protected override string Category => "read";
}
