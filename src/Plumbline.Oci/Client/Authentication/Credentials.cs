namespace Plumbline.Oci.Client.Authentication;

/// <summary>What signs requests for a time: the key id that OCI looks up, and the private key. Safe to use from many threads.</summary>
/// <param name="holder">Whom they speak for.</param>
/// <param name="keyId"><c>tenancy/user/fingerprint</c>, or <c>ST$token</c> for a session. The latter is a secret.</param>
/// <param name="key">Theirs from now on.</param>
internal sealed class Credentials(Principal holder, string keyId, SigningKey key) : IDisposable
{
    public Principal Holder { get; } = holder;

    public string KeyId { get; } = keyId;

    /// <summary>A user's leave to speak for them, sent and signed with each request. A secret.</summary>
    public string? DelegationToken { get; init; }

    /// <summary>When OCI stops to take them; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When to look for newer ones.</summary>
    public DateTimeOffset RenewAt { get; init; } = DateTimeOffset.MaxValue;

    public byte[] Sign(byte[] data) => key.Sign(data);

    public bool AreGoodAt(DateTimeOffset now) => ExpiresAt is null || now < ExpiresAt;

    /// <summary>The same key and session, for somebody else.</summary>
    public Credentials OnBehalfOf(Principal user, string delegationToken) =>
        new(user, KeyId, key)
        {
            DelegationToken = delegationToken,
            ExpiresAt = ExpiresAt,
            RenewAt = RenewAt,
        };

    public void Dispose() => key.Dispose();
}
