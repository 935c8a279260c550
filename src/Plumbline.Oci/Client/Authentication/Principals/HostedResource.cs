using System.Security.Cryptography;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A resource principal of version 1.1: the instance that the resource runs on asks for it.</summary>
internal sealed class HostedResource(
    PrincipalContext context,
    PrincipalVariables variables,
    MetadataService metadata,
    InstancePrincipal instance,
    ResourceExchange exchange
) : ICredentialSource
{
    private const string UsualPath = "/20180711/resourcePrincipalToken/{id}";
    private const int KeySize = 2048;

    public async Task<Credentials> ObtainAsync(CancellationToken cancellationToken)
    {
        using var host = await instance.ObtainAsync(cancellationToken);
        var region = host.Holder.Region!;
        var id = variables.Optional("RPT_ID") ?? await metadata.ReadAsync("/instance/id", cancellationToken);
        var address = ResourceAddress.Of(variables, region, variables.Optional("RPT_PATH") ?? UsualPath, id.Trim());
        var vouched = await exchange.VouchAsync(host, address, securityContext: null, cancellationToken);
        var key = new SigningKey(RSA.Create(KeySize));
        try
        {
            var token = await exchange.ExchangeAsync(host, AuthHost(region), vouched, key, cancellationToken);
            return token.Session(key, token.Claims.Holder(region), context.Time.GetUtcNow());
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private Uri AuthHost(Region region) =>
        variables.Optional("RPST_ENDPOINT") is { } named
            ? PrincipalContext.Trusted(named, variables.NameOf("RPST_ENDPOINT"), region, "auth.")
            : context.AuthHost(region);
}
