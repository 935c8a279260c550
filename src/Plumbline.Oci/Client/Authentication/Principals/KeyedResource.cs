namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A resource principal of version 2.1, 2.1.1 or 2.1.2: the resource has a key, and asks for its tokens with it.</summary>
internal sealed class KeyedResource(
    PrincipalContext context,
    PrincipalVariables variables,
    string version,
    ResourceExchange exchange
) : ICredentialSource
{
    public async Task<Credentials> ObtainAsync(CancellationToken cancellationToken)
    {
        var region = context.RegionOf(variables);
        var key = variables.Key();
        try
        {
            var resource = new Credentials(new Principal("", variables.Required("RESOURCE_ID")), KeyId(), key);
            var securityContext = version == "2.1.2" ? variables.Optional("SECURITY_CONTEXT") : null;
            var vouched = await exchange.VouchAsync(resource, Address(region), securityContext, cancellationToken);
            var authHost = PrincipalContext.Trusted(
                variables.Required("RPST_ENDPOINT"),
                variables.NameOf("RPST_ENDPOINT"),
                region,
                "auth."
            );
            var token = await exchange.ExchangeAsync(resource, authHost, vouched, key, cancellationToken);
            return token.Session(key, token.Claims.Holder(region), context.Time.GetUtcNow());
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    private string KeyId()
    {
        var id = variables.Required("RESOURCE_ID");
        return version == "2.1"
            ? $"resource/v2.1/{id}"
            : $"resource/v{version}/{variables.Required("TENANCY_ID")}/{id}";
    }

    private Uri Address(Regions.Region region)
    {
        var id = variables.Required("RESOURCE_ID");
        var usual = version == "2.1.2" ? "/20180711/resourcePrincipalTokenV212" : "/20180711/resourcePrincipalTokenV2";
        var path = version == "2.1.2" ? variables.Optional("RPT_PATH") ?? usual : usual;
        return ResourceAddress.Of(variables, region, path, id);
    }
}
