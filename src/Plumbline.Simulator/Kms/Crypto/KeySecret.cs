using System.Security.Cryptography;
using Plumbline.Simulator.State;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>What all generated AES keys of a simulator are derived from: without it their ciphertexts are lost.</summary>
internal sealed record KeySecret(byte[] Bytes)
{
    private const int Length = 32;

    private const string Setting = "keySecret";

    /// <summary>The secret of an earlier start, if its state was kept, else a new one.</summary>
    public static KeySecret Of(StateStore? store)
    {
        if (store?.Setting(Setting) is { } kept)
        {
            return new(Convert.FromBase64String(kept));
        }

        var secret = new KeySecret(RandomNumberGenerator.GetBytes(Length));
        store?.Set(Setting, Convert.ToBase64String(secret.Bytes));
        return secret;
    }
}
