namespace Plumbline.Simulator.Kms;

/// <summary>The key shapes that OCI makes; lengths are in bytes.</summary>
internal static class KeyShapes
{
    public static bool IsLegal(string algorithm, long length, string? curveId) =>
        (algorithm, length, curveId) switch
        {
            ("AES", 16 or 24 or 32, null) => true,
            ("RSA", 256 or 384 or 512, null) => true,
            ("ECDSA", 32, "NIST_P256") => true,
            ("ECDSA", 48, "NIST_P384") => true,
            ("ECDSA", 66, "NIST_P521") => true,
            _ => false,
        };
}
