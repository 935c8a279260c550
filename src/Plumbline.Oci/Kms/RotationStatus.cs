namespace Plumbline.Oci.Kms;

/// <summary>How an automatic rotation went, in the API's words. The list is open: others may come.</summary>
internal static class RotationStatus
{
    public const string Success = "SUCCESS";
    public const string Failed = "FAILED";
    public const string InProgress = "IN_PROGRESS";
}
