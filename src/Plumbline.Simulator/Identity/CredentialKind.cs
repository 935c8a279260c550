using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>A kind of secret that OCI makes for a user, shows once, and then only lists.</summary>
/// <param name="Noun">As the operations name it.</param>
/// <param name="Type">The kind of resource that is kept.</param>
/// <param name="Secrets">The fields that hold what OCI made up.</param>
/// <param name="Limit">How many a user may have.</param>
internal sealed record CredentialKind(string Noun, ResourceType Type, string[] Secrets, int Limit)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int SecretLength = 20;

    public static IReadOnlyList<CredentialKind> All { get; } =
    [
        new("AuthToken", IamTypes.Of("authTokens"), ["token"], 2),
        new("CustomerSecretKey", IamTypes.Of("customerSecretKeys"), ["key"], 2),
        new("SmtpCredential", IamTypes.Of("smtpCredentials"), ["username", "password"], 2),
        new("SwiftPassword", IamTypes.Of("swiftPasswords"), ["password"], 2),
        new("OAuthClientCredential", IamTypes.Of("oAuthClientCredentials"), ["password"], 10),
        new("DbCredential", IamTypes.Of("dbCredentials"), [], 2),
    ];

    public IEnumerable<(string Name, Behaviour Run)> Operations =>
        [($"Create{Noun}", Create), ($"Update{Noun}", Update), ($"Delete{Noun}", Delete)];

    private Answer Create(Call call)
    {
        var user = UserBehaviour.Named(call);
        Demand.Room(call.Tenancy[Type].Under("", user.Id).Length, Limit, $"{Noun} for a user");
        var id = Ocid.Global("credential", Guid.NewGuid().ToString());
        var draft = Details.New(call).Set("id", id).Set("userId", user.Id).Set("lifecycleState", "ACTIVE");
        var secrets = Secrets.ToDictionary(name => name, _ => RandomNumberGenerator.GetString(Alphabet, SecretLength));
        foreach (var (name, secret) in secrets.Where(secret => IsShown(secret.Key)))
        {
            draft.Set(name, secret);
        }

        var kept = call.Changes.Save(new Resource(Type, "", user.Id, id, draft.ToBytes()));
        return Answer.Of(Shown(kept, secrets), kept.ETag);
    }

    private Answer Update(Call call)
    {
        var changed = Details.Applied(call, Found(call));
        return Answer.One(call.Changes.Save(changed), ResourceApi.Summary(Type));
    }

    private Answer Delete(Call call)
    {
        call.Changes.Remove(Found(call));
        return new Answer(204);
    }

    private Resource Found(Call call)
    {
        var id = call[call.Route.Operation.PathParameters.Last()];
        var found = call.Tenancy[Type].Find("", Type.KeyOf(call["userId"], id)) ?? throw ApiException.NotFound();
        call.DemandMatch(found);
        return found;
    }

    // Half of an SMTP credential is no secret.
    private static bool IsShown(string field) => field is "username";

    private static JsonObject Shown(Resource kept, Dictionary<string, string> secrets)
    {
        var json = kept.Copy();
        foreach (var (name, secret) in secrets)
        {
            json[name] = secret;
        }

        return json;
    }
}
