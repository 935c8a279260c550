using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Signing;

/// <summary>What signs ordinary calls: the API keys of users, and session tokens.</summary>
internal sealed class KeyRing(RegisteredKeys keys, SessionTokens tokens)
{
    private const string TokenPrefix = "ST$";

    public Signatory Find(string keyId) =>
        keyId.StartsWith(TokenPrefix, StringComparison.Ordinal)
            ? tokens.Read(keyId[TokenPrefix.Length..])
            : keys.Find(keyId) ?? throw ApiException.NotAuthenticated($"keyId {Node.Quote(keyId)} is not registered");
}
