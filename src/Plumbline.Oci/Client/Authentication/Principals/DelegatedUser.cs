using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>
/// A user for whom the instance speaks, as in Cloud Shell: the instance's session, and the user's delegation token with
/// each request. The instance may be of another tenancy than the user.
/// </summary>
internal sealed class DelegatedUser(PrincipalContext context, ClientSettings settings, InstancePrincipal instance)
    : ICredentialSource
{
    /// <summary>How Cloud Shell names its user's tenancy.</summary>
    private const string TenancyVariable = "OCI_TENANCY";

    public async Task<Credentials> ObtainAsync(CancellationToken cancellationToken)
    {
        var token = ReadToken();
        var session = await instance.ObtainAsync(cancellationToken);
        var claims = TokenClaims.Read(token);
        var tenancyId =
            settings.Optional("tenancy")
            ?? context.Options.Variable(TenancyVariable)
            ?? claims?.TenancyId
            ?? session.Holder.TenancyId;
        var user = new Principal(tenancyId, claims?.PrincipalId) { Region = session.Holder.Region };
        return session.OnBehalfOf(user, token);
    }

    private string ReadToken()
    {
        var path = context.Options.Expand(settings.DelegationTokenFile);
        try
        {
            var token = File.ReadAllText(path).Trim();
            return token.Length > 0 && token.All(letter => letter is > ' ' and <= '~')
                ? token
                : throw new ConfigurationException($"The delegation_token_file '{path}' does not hold a token.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(
                $"The delegation_token_file '{path}' cannot be read: {error.Message}",
                error
            );
        }
    }
}
