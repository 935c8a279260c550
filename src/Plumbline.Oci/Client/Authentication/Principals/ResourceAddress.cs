using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>Where the service that owns a resource vouches for it.</summary>
internal static class ResourceAddress
{
    /// <param name="variables">They name the host.</param>
    /// <param name="region">The resource's region: the host is of its realm.</param>
    /// <param name="path">With a place for the id, <c>{}</c> or <c>{id}</c>, or the path above it.</param>
    /// <param name="id">What the service knows the resource by.</param>
    public static Uri Of(PrincipalVariables variables, Region region, string path, string id)
    {
        var host = PrincipalContext.Trusted(
            variables.Required("RPT_ENDPOINT"),
            variables.NameOf("RPT_ENDPOINT"),
            region
        );
        var escaped = Uri.EscapeDataString(id);
        var filled = path.Replace("{id}", escaped, StringComparison.Ordinal)
            .Replace("{}", escaped, StringComparison.Ordinal);
        var whole = filled == path ? $"{path.TrimEnd('/')}/{escaped}" : filled;
        return new Uri($"{host.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{whole.TrimStart('/')}");
    }
}
