using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>The auth service: a session token for an instance's certificate, and a new token for a session's old one.</summary>
internal sealed class Federation(SignatureVerifier signatures, InstanceAuthority authority, SessionTokens tokens)
{
    /// <summary>Signed with the certificate's key, and the host need not be signed.</summary>
    public string Federate(IncomingRequest request)
    {
        var instance = signatures.Verify(
            request,
            keyId => authority.Find(keyId, TokenRequest.Of(request).Der("certificate")),
            ["(request-target)"]
        );
        return tokens.Issue(instance, TokenRequest.Of(request).PublicKey("publicKey"));
    }

    public string Refresh(IncomingRequest request)
    {
        var caller = signatures.Verify(request);
        var current = tokens.Read(TokenRequest.Of(request).Text("currentToken"));
        return current.Principal == caller
            ? tokens.Issue(caller, current.Key)
            : throw ApiException.NotAuthenticated("the token to refresh is someone else's");
    }
}
