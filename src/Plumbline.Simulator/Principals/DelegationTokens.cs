using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Principals;

/// <summary>Tokens by which a user lets an instance speak for them, as in Cloud Shell.</summary>
internal sealed class DelegationTokens(TokenIssuer issuer)
{
    /// <summary>The header that carries one. It must be signed.</summary>
    public const string Header = "opc-obo-token";

    private const string TokenType = "obo";

    public string Issue(Principal user)
    {
        var claims = Claims.Of(user);
        claims["ttype"] = TokenType;
        return issuer.Issue(claims);
    }

    /// <summary>Whom an instance speaks for.</summary>
    public Principal Read(string token, Principal speaker)
    {
        if (speaker.Kind != PrincipalKind.Instance)
        {
            throw ApiException.NotAuthenticated("only an instance speaks for a user");
        }

        var claims = issuer.Read(token);
        return Claims.Text(claims, "ttype") is TokenType
            ? Claims.Read(claims)
            : throw ApiException.NotAuthenticated("the token is not a delegation token");
    }
}
