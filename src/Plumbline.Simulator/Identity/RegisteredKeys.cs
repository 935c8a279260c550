using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>
/// The API keys of all users of all tenancies, as a <c>keyId</c> names them. A key that was uploaded a moment ago
/// counts, one that was deleted does not.
/// </summary>
internal sealed class RegisteredKeys(Func<string, TenancyState?> find)
{
    // Parsed once; goes when its resource goes.
    private readonly ConditionalWeakTable<Resource, VerificationKey> _parsed = [];

    /// <summary>The user and key of <c>tenancy/user/fingerprint</c>; null if there is no such key in use.</summary>
    public Signatory? Find(string keyId)
    {
        var (user, fingerprint) = SplitLast(keyId);
        var (tenancyId, userId) = SplitLast(user);
        if (find(tenancyId) is not { } tenancy || !IsActive(tenancy[IamTypes.Users].Find("", userId)))
        {
            return null;
        }

        var key = tenancy[IamTypes.ApiKeys].Find("", IamTypes.ApiKeys.KeyOf(userId, fingerprint));
        return IsActive(key) && Parsed(key!) is { } parsed
            ? new Signatory(new Principal(PrincipalKind.User, tenancyId, userId, tenancyId), parsed)
            : null;
    }

    private static bool IsActive(Resource? resource) => resource?.LifecycleState is "ACTIVE" or "CREATING";

    // A tenancy file may give any text as an id, with a slash in it too.
    private static (string Front, string Last) SplitLast(string text) =>
        text.LastIndexOf('/') is var at and >= 0 ? (text[..at], text[(at + 1)..]) : ("", text);

    private VerificationKey? Parsed(Resource key) =>
        _parsed.TryGetValue(key, out var known) ? known
        : Parse(key.Text("keyValue") ?? "") is { } parsed ? _parsed.GetValue(key, _ => parsed)
        : null;

    // A tenancy file may hold anything as the key.
    private static VerificationKey? Parse(string pem)
    {
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return VerificationKey.Of(rsa);
        }
        catch (Exception problem) when (problem is ArgumentException or CryptographicException)
        {
            return null;
        }
    }
}
