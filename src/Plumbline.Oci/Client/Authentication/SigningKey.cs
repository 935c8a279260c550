using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>A private key that many threads sign with at once.</summary>
/// <remarks>
/// .NET does not promise that one RSA object may sign from several threads, and a signature takes about a millisecond:
/// there are as many objects of the same key as were ever needed side by side.
/// </remarks>
internal sealed class SigningKey(RSA key) : IDisposable
{
    private readonly RSAParameters _parameters = key.ExportParameters(includePrivateParameters: true);
    private readonly ConcurrentBag<RSA> _idle = [key];
    private volatile bool _isDisposed;

    /// <summary>The public half as federation takes it: the base64 of its DER form, which is PEM without dashed lines.</summary>
    public string PublicKey { get; } = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    /// <summary>How OCI names the public key.</summary>
    public string Fingerprint { get; } = Authentication.Fingerprint.Of(key);

    /// <summary>The RSA-SHA256 signature, PKCS#1 v1.5, of some bytes.</summary>
    public byte[] Sign(byte[] data)
    {
        var mine = _idle.TryTake(out var idle) ? idle : RSA.Create(_parameters);
        try
        {
            return mine.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        finally
        {
            GiveBack(mine);
        }
    }

    /// <summary>Whoever still signs may end it: renewed credentials replace those that requests are being signed with.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        DisposeIdle();
    }

    private void GiveBack(RSA mine)
    {
        _idle.Add(mine);
        if (_isDisposed)
        {
            DisposeIdle();
        }
    }

    private void DisposeIdle()
    {
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }
    }
}
