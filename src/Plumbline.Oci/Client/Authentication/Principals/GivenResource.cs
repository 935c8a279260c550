using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A resource principal of version 2.2: token and key are given, as they are or in files that OCI renews.</summary>
internal sealed class GivenResource(PrincipalContext context, PrincipalVariables variables) : ICredentialSource
{
    public Task<Credentials> ObtainAsync(CancellationToken cancellationToken) => Task.FromResult(Read());

    private Credentials Read()
    {
        var token = variables.Content("RPST");
        var claims =
            TokenClaims.Read(token)
            ?? throw new ConfigurationException($"{variables.NameOf("RPST")} holds no session token.");
        var region = variables.Optional("REGION") is { } name ? context.Directory.Get(name) : null;
        var (holder, now) = (claims.Holder(region), context.Time.GetUtcNow());
        if (now >= claims.ExpiresAt)
        {
            throw new SessionExpiredException(
                $"The resource principal's token expired at {SecurityToken.Moment(claims.ExpiresAt)}. OCI gives {(variables.IsFile("RPST") ? "a new one in time: look why it has not" : "this run no other: start it again")}."
            );
        }

        return new Credentials(holder, $"ST${token}", variables.Key())
        {
            ExpiresAt = claims.ExpiresAt,
            RenewAt = variables.IsFile("RPST") ? RenewalTime.OfFiles(now, claims.ExpiresAt) : claims.ExpiresAt,
        };
    }
}
