using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Regions;

/// <summary>
/// A region name of our own for clients that ignore proxies but read region metadata: they refuse to move a region
/// they know, so the home region answers to this name as well, under a local domain.
/// </summary>
internal static class LocalRegion
{
    public const string Name = "sim-local-1";
    public const string Key = "SLO";
    public const string Domain = "localhost";

    /// <summary>A realm of its own too: clients ignore the domain of a realm they know.</summary>
    public const string Realm = "sim";

    private static readonly string[] NoServiceHosts = ["vault-management", "vault-crypto", "identity-domain"];

    /// <summary>Clients put nothing, <c>oci</c> or <c>ocp</c> between region and domain, as the service's endpoint has it.</summary>
    public static IEnumerable<string> ServiceHosts =>
        ApiCatalog
            .Services.Select(service => service.Host)
            .Where(label => !NoServiceHosts.Contains(label) && !label.EndsWith(".com", StringComparison.Ordinal))
            .Append("auth")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .SelectMany(label =>
                (string[])[$"{label}.{Name}.{Domain}", $"{label}.{Name}.oci.{Domain}", $"{label}.{Name}.ocp.{Domain}"]
            );

    public static IEnumerable<string> VaultHosts(string label) =>
        [$"{label}-management.kms.{Name}.{Domain}", $"{label}-crypto.kms.{Name}.{Domain}"];
}
