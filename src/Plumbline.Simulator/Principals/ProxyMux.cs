using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Principals;

/// <summary>What answers in an OKE cluster: a session token for a pod's service account token.</summary>
internal sealed class ProxyMux(TokenIssuer issuer, SessionTokens tokens)
{
    private const string Bearer = "Bearer ";
    private const string TokenType = "service_account";

    public string ServiceAccountToken(Principal workload)
    {
        var claims = Claims.Of(workload);
        claims["ttype"] = TokenType;
        return issuer.Issue(claims);
    }

    public Answer Serve(IncomingRequest request)
    {
        var claims = issuer.Read(BearerOf(request));
        if (Claims.Text(claims, "ttype") is not TokenType)
        {
            throw ApiException.NotAuthenticated("the bearer's token is not a service account's");
        }

        var token = tokens.Issue(Claims.Read(claims), TokenRequest.Of(request).PublicKey("podKey"));
        var json = new JsonObject { ["token"] = $"ST${token}" };
        return Answer.Plain(Convert.ToBase64String(Encoding.UTF8.GetBytes(json.ToJsonString())));
    }

    private static string BearerOf(IncomingRequest request) =>
        request.Header("Authorization") is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..]
            : throw ApiException.NotAuthenticated("no Authorization of the Bearer scheme");
}
