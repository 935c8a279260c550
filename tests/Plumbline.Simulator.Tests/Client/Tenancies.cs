using System.Text.Json;

namespace Plumbline.Simulator.Tests.Client;

/// <summary>Small tenancies as JSON.</summary>
internal static class Tenancies
{
    public const string Root = "ocid1.tenancy.oc1..root";

    /// <summary>One vault in one compartment; what is left out is empty.</summary>
    public static string With(
        IEnumerable<object>? compartments = null,
        IEnumerable<object>? vaults = null,
        IEnumerable<object>? keys = null,
        IEnumerable<object>? keyVersions = null,
        IEnumerable<object>? faults = null,
        IEnumerable<object>? regions = null
    ) =>
        JsonSerializer.Serialize(
            new
            {
                tenancy = new { id = Root, name = "tiny" },
                regions = regions ?? ["us-ashburn-1", "eu-frankfurt-1"],
                compartments = compartments ?? [],
                vaults = vaults ?? [Vault("v")],
                keys = keys ?? [],
                keyVersions = keyVersions ?? [],
                faults = faults ?? [],
            }
        );

    public static object Compartment(string id, string parent = Root) =>
        new
        {
            id,
            compartmentId = parent,
            name = id,
        };

    public static object Vault(string id, string region = "us-ashburn-1", string compartment = Root) =>
        new
        {
            id,
            compartmentId = compartment,
            region,
            displayName = id,
        };

    public static object Key(string id, string vault = "v", string compartment = Root) =>
        new
        {
            id,
            compartmentId = compartment,
            vaultId = vault,
            displayName = id,
            protectionMode = "SOFTWARE",
        };
}
