using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Plumbline.Simulator.Signing;

/// <summary>An RSA public key that any number of threads verify with at once.</summary>
internal sealed class VerificationKey(RSAParameters parameters)
{
    // RSA objects are not safe for concurrent use: each verification borrows one, so there are as many as threads.
    private readonly ConcurrentBag<RSA> _idle = [];

    public RSAParameters Parameters => parameters;

    /// <summary>OCI's fingerprint: MD5 of the DER public key, as hex pairs.</summary>
#pragma warning disable CA5351 // OCI's choice; a fingerprint only names a key.
    public string Fingerprint => string.Join(':', MD5.HashData(ToDer()).Select(b => b.ToString("x2", null)));
#pragma warning restore CA5351

    public static VerificationKey Of(RSA rsa) => new(rsa.ExportParameters(includePrivateParameters: false));

    /// <param name="der">A SubjectPublicKeyInfo.</param>
    /// <exception cref="CryptographicException">It is none, or not of an RSA key.</exception>
    public static VerificationKey FromDer(byte[] der)
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(der, out _);
        return Of(rsa);
    }

    public bool Verifies(byte[] data, byte[] signature)
    {
        var rsa = _idle.TryTake(out var idle) ? idle : RSA.Create(parameters);
        try
        {
            return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        finally
        {
            _idle.Add(rsa);
        }
    }

    private byte[] ToDer()
    {
        using var rsa = RSA.Create(parameters);
        return rsa.ExportSubjectPublicKeyInfo();
    }
}
