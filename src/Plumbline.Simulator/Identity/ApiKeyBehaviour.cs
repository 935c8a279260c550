using System.Security.Cryptography;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Identity;

/// <summary>The public keys that a user signs with.</summary>
internal static class ApiKeyBehaviour
{
    private const int Limit = 3;
    private const int SmallestKey = 2048;

    public static Answer UploadApiKey(Call call)
    {
        var user = UserBehaviour.Named(call);
        var pem = call.BodyText("key")!;
        var fingerprint = Parse(pem).Fingerprint;
        var own = call.Tenancy[IamTypes.ApiKeys].Under("", user.Id);
        if (own.Any(key => key.Id == fingerprint))
        {
            throw ApiException.Conflict("ApiKeyAlreadyExists", $"The user has the key {fingerprint} already.");
        }

        Demand.Room(own.Length, Limit, "ApiKey for a user");
        var key = Of(call.Tenancy.Id, user.Id, fingerprint, pem, Draft.Time(call.Now));
        return Answer.One(call.Changes.Save(key), ResourceApi.Full(IamTypes.ApiKeys));
    }

    public static Answer DeleteApiKey(Call call)
    {
        var user = UserBehaviour.Named(call);
        var key = call.Tenancy[IamTypes.ApiKeys].Find("", IamTypes.ApiKeys.KeyOf(user.Id, call["fingerprint"]));
        call.DemandMatch(key ?? throw ApiException.NotFound());
        call.Changes.Remove(key);
        return new Answer(204);
    }

    /// <summary>An API key as Identity shows it.</summary>
    public static Resource Of(string tenancyId, string userId, string fingerprint, string pem, string timeCreated)
    {
        var draft = new Draft([])
            .Set("keyId", $"{tenancyId}/{userId}/{fingerprint}")
            .Set("keyValue", pem)
            .Set("fingerprint", fingerprint)
            .Set("userId", userId)
            .Set("timeCreated", timeCreated)
            .Set("lifecycleState", "ACTIVE");
        return new Resource(IamTypes.ApiKeys, "", userId, fingerprint, draft.ToBytes());
    }

    private static VerificationKey Parse(string pem)
    {
        const string Advice = "key must be an RSA public key in PEM format, of at least 2048 bits.";
        Demand.That(!pem.Contains("PRIVATE KEY", StringComparison.Ordinal), $"{Advice} This is a private key.");
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
        }
        catch (Exception problem) when (problem is ArgumentException or CryptographicException)
        {
            throw ApiException.InvalidParameter(Advice);
        }

        Demand.That(rsa.KeySize >= SmallestKey, Advice);
        return VerificationKey.Of(rsa);
    }
}
