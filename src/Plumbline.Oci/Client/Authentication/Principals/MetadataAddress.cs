using System.Net;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>Where an instance's metadata service may be: it gives the instance's private key, so nowhere but near.</summary>
internal static class MetadataAddress
{
    private const string Variable = "OCI_METADATA_BASE_URL";

    private static readonly Uri[] Usual =
    [
        new("http://169.254.169.254/opc/v2"),
        new("http://[fd00:c1::a9fe:a9fe]/opc/v2"),
    ];

    /// <summary>The addresses to try, best first.</summary>
    /// <exception cref="ConfigurationException">The variable names an address that is not near.</exception>
    public static IReadOnlyList<Uri> Of(ConnectionOptions options)
    {
        if (options.Variable(Variable) is not { } named)
        {
            return Usual;
        }

        return Uri.TryCreate(named, UriKind.Absolute, out var uri) && IsNear(uri)
            ? [uri]
            : throw new ConfigurationException(
                $"{Variable} must be an http or https address of this machine or a link-local one (169.254.0.0/16): the metadata service gives out the instance's private key."
            );
    }

    /// <summary>Whether an address cannot lead further than to the next link.</summary>
    public static bool IsNear(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && (uri.IsLoopback || IsLinkLocal(uri.IdnHost));

    private static bool IsLinkLocal(string host) =>
        IPAddress.TryParse(host, out var address)
        && (
            address.IsIPv6LinkLocal
            || address.GetAddressBytes() is [169, 254, _, _]
            || Usual.Any(usual => IPAddress.Parse(usual.IdnHost).Equals(address))
        );
}
