using Plumbline.Simulator.Api;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Signing;

/// <summary>What signs ordinary calls: the API key that the users share, and session tokens.</summary>
internal sealed class KeyRing(IEnumerable<Residents> residents, VerificationKey apiKey, SessionTokens tokens)
{
    private const string TokenPrefix = "ST$";

    private readonly Dictionary<string, Signatory> _users = residents
        .Select(resident => resident.User)
        .ToDictionary(
            user => $"{user.TenancyId}/{user.Id}/{apiKey.Fingerprint}",
            user => new Signatory(user, apiKey),
            StringComparer.Ordinal
        );

    public Signatory Find(string keyId) =>
        _users.TryGetValue(keyId, out var user) ? user
        : keyId.StartsWith(TokenPrefix, StringComparison.Ordinal) ? tokens.Read(keyId[TokenPrefix.Length..])
        : throw ApiException.NotAuthenticated($"keyId {Node.Quote(keyId)} is not registered");
}
