using System.Security.Cryptography;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Who signs requests: the key id that OCI looks up, and the private key. Safe to use from many threads.</summary>
internal sealed class Credentials(string keyId, RSA privateKey) : IDisposable
{
    // .NET does not promise that one RSA object may sign from several threads; a signature takes about a millisecond.
    private readonly Lock _signing = new();

    /// <summary><c>tenancy/user/fingerprint</c>, or <c>ST$token</c> for a session. The latter is a secret.</summary>
    public string KeyId { get; } = keyId;

    /// <summary>The RSA-SHA256 signature, PKCS#1 v1.5, of some bytes.</summary>
    public byte[] Sign(byte[] data)
    {
        lock (_signing)
        {
            return privateKey.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    public void Dispose() => privateKey.Dispose();
}
