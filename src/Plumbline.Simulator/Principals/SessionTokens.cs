using System.Collections.Concurrent;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>Tokens that name a principal and hold the public half of the key that it signs its calls with.</summary>
internal sealed class SessionTokens(TokenIssuer issuer)
{
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<string, (Signatory Signatory, DateTimeOffset Expiry)> _known = new(
        StringComparer.Ordinal
    );

    public string Issue(Principal principal, VerificationKey sessionKey)
    {
        var claims = Claims.Of(principal);
        claims["jwk"] = Jwk.Write(sessionKey);
        return issuer.Issue(claims);
    }

    /// <summary>Whom a token of ours names. Reading one is dear and its calls are many, so it is remembered.</summary>
    public Signatory Read(string token)
    {
        if (!_known.TryGetValue(token, out var known))
        {
            known = ReadNew(token);
            Remember(token, known);
        }

        issuer.DemandCurrent(known.Expiry);
        return known.Signatory;
    }

    private (Signatory Signatory, DateTimeOffset Expiry) ReadNew(string token)
    {
        var claims = issuer.Read(token);
        var jwk =
            Claims.Text(claims, "jwk") ?? throw ApiException.NotAuthenticated("the token is not a session's: no jwk");
        return (new Signatory(Claims.Read(claims), Jwk.Read(jwk)), TokenIssuer.ExpiryOf(claims));
    }

    private void Remember(string token, (Signatory Signatory, DateTimeOffset Expiry) known)
    {
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        _known[token] = known;
    }
}
