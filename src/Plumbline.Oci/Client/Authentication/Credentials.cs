using System.Security.Cryptography;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Who signs requests: the key id that OCI looks up, and the private key.</summary>
internal sealed class Credentials(string keyId, RSA privateKey) : IDisposable
{
    /// <summary><c>tenancy/user/fingerprint</c>, or <c>ST$token</c> for a session. The latter is a secret.</summary>
    public string KeyId { get; } = keyId;

    public RSA PrivateKey { get; } = privateKey;

    public void Dispose() => PrivateKey.Dispose();
}
