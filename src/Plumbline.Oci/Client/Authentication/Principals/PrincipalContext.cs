using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>What every principal needs to know of this run.</summary>
internal sealed record PrincipalContext(ConnectionOptions Options, RegionDirectory Directory, TimeProvider Time)
{
    /// <summary>Who gives sessions in a region: its auth service or, with a fixed endpoint on this machine, that.</summary>
    public Uri AuthHost(Region region) => new Endpoints(region, Options.ChosenEndpoint).Auth(region);

    /// <summary>The region that a variable names.</summary>
    public Region RegionOf(PrincipalVariables variables) => Directory.Get(variables.Required("REGION"));

    /// <summary>An address that a variable names, if a signed request may go there.</summary>
    /// <exception cref="ConfigurationException">It is neither near nor the realm's.</exception>
    public static Uri Trusted(string address, string source, Region region, string hostPrefix = "")
    {
        var isGood =
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (MetadataAddress.IsNear(uri) || IsOfRealm(uri, region, hostPrefix));
        return isGood
            ? uri!
            : throw new ConfigurationException(
                $"{source} must be an https address '{hostPrefix}….{region.Domain}' of the realm, or one of this machine: a signed request goes there."
            );
    }

    private static bool IsOfRealm(Uri uri, Region region, string hostPrefix) =>
        uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && uri.Authority.StartsWith(hostPrefix, StringComparison.OrdinalIgnoreCase)
        && uri.Authority.EndsWith("." + region.Domain, StringComparison.OrdinalIgnoreCase);
}
