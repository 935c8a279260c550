namespace Plumbline.Oci.Kms;

/// <summary>A key's algorithm and its length in bytes.</summary>
public sealed record KeyShape(string? Algorithm = null, int? Length = null, string? CurveId = null)
{
    /// <summary>P-521 takes 66 bytes, and is no multiple of 8.</summary>
    private const int BytesOfP521 = 66;

    /// <summary>The length in bits.</summary>
    public int? Bits => Algorithm == "ECDSA" && Length == BytesOfP521 ? 521 : Length * 8;
}
