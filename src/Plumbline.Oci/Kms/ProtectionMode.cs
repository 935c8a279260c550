namespace Plumbline.Oci.Kms;

/// <summary>Where a key's material lives, in the API's words. The list is open: others may come.</summary>
internal static class ProtectionMode
{
    public const string Hsm = "HSM";
    public const string Software = "SOFTWARE";
    public const string External = "EXTERNAL";
}
