using System.Security.Cryptography;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>What all generated AES keys of a simulator are derived from: without it their ciphertexts are lost.</summary>
internal sealed record KeySecret(byte[] Bytes)
{
    private const int Length = 32;

    public static KeySecret New() => new(RandomNumberGenerator.GetBytes(Length));
}
