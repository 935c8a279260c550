namespace Plumbline.Oci.Kms;

/// <summary>Kinds of vaults, in the API's words. The list is open: others may come.</summary>
internal static class VaultType
{
    public const string Default = "DEFAULT";
    public const string VirtualPrivate = "VIRTUAL_PRIVATE";
    public const string External = "EXTERNAL";

    public static bool IsKnown(string? type) => type is Default or VirtualPrivate or External;
}
