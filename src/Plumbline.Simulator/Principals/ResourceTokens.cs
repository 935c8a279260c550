using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>
/// How a resource comes to its session token in two steps: the service that owns it vouches for it, and the auth
/// service changes that for the session token. Signed by the instance it runs on (1.1) or its own key (2.1 to 2.1.2).
/// </summary>
internal sealed class ResourceTokens(
    IEnumerable<Residents> residents,
    VerificationKey resourceKey,
    KeyRing keys,
    SignatureVerifier signatures,
    TokenIssuer issuer,
    SessionTokens tokens
)
{
    private const string OfResource = "rpt";
    private const string OfService = "spst";

    private static readonly string[] SignedAlways = ["(request-target)", "host"];

    private readonly Dictionary<string, Residents> _residents = residents.ToDictionary(
        resident => resident.Function.TenancyId,
        StringComparer.Ordinal
    );

    /// <summary>The first step. The path names the resource, or the instance it runs on.</summary>
    public Answer Vouch(IncomingRequest request, string id)
    {
        var caller = Caller(request);
        var function = _residents.GetValueOrDefault(caller.TenancyId)?.Function;
        if (function is null || caller.Kind == PrincipalKind.User || (id != function.Id && id != caller.Id))
        {
            throw ApiException.NotFound("not a resource, or not the caller's");
        }

        return Answer.Of(
            new JsonObject
            {
                ["resourcePrincipalToken"] = Issue(function, OfResource),
                ["servicePrincipalSessionToken"] = Issue(function, OfService),
            }
        );
    }

    /// <summary>The second step.</summary>
    public string Exchange(IncomingRequest request)
    {
        var caller = Caller(request);
        var body = TokenRequest.Of(request);
        var resource = Read(body.Text("resourcePrincipalToken"), OfResource);
        var service = Read(body.Text("servicePrincipalSessionToken"), OfService);
        return resource == service && resource.TenancyId == caller.TenancyId
            ? tokens.Issue(resource, body.PublicKey("sessionPublicKey"))
            : throw ApiException.NotAuthenticated("the tokens are not about one resource of the caller's tenancy");
    }

    private Principal Caller(IncomingRequest request) =>
        signatures.Verify(request, keyId => Resource(keyId) ?? keys.Find(keyId), SignedAlways);

    private Signatory? Resource(string keyId) =>
        _residents.Values.Select(resident => resident.Function).FirstOrDefault(function => IsKeyId(keyId, function))
            is { } resource
            ? new Signatory(resource, resourceKey)
            : null;

    private static bool IsKeyId(string keyId, Principal resource) =>
        keyId.Split('/') switch
        {
            ["resource", "v2.1", var id] => id == resource.Id,
            ["resource", "v2.1.1" or "v2.1.2", var tenancyId, var id] => tenancyId == resource.TenancyId
                && id == resource.Id,
            _ => false,
        };

    private string Issue(Principal resource, string type)
    {
        var claims = Claims.Of(resource);
        claims["ttype"] = type;
        return issuer.Issue(claims);
    }

    private Principal Read(string token, string type)
    {
        var claims = issuer.Read(token);
        return Claims.Text(claims, "ttype") == type
            ? Claims.Read(claims)
            : throw ApiException.NotAuthenticated($"the token is not of type {type}");
    }
}
