namespace Plumbline.Oci.Logging;

/// <summary>Write logs of buckets are taken elsewhere.</summary>
public sealed class BucketWriteLogExport : BucketLogExportRule
{
    public override string Id => "OCI-LOGGING-105";

    private protected override string Category => "write";
}
