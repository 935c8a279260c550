using System.Security.Cryptography;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>How OCI names a public key: the MD5 of its DER form, as hex pairs with colons.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/apisigningkey.htm</remarks>
internal static class Fingerprint
{
    public static string Of(RSA key)
    {
#pragma warning disable CA5351 // A name that OCI defines so, not a protection.
        var hash = MD5.HashData(key.ExportSubjectPublicKeyInfo());
#pragma warning restore CA5351
        return string.Join(':', hash.Select(part => part.ToString("x2")));
    }
}
