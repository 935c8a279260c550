using System.Globalization;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Decrypted bytes as OCI answers them.</summary>
internal sealed class Plaintext(byte[] bytes)
{
    public string Base64 { get; } = Convert.ToBase64String(bytes);

    /// <summary>The CRC32 of the bytes, in decimal: clients check it.</summary>
    public string Checksum { get; } = Crc32.Of(bytes).ToString(CultureInfo.InvariantCulture);
}
